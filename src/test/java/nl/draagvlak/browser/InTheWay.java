package nl.draagvlak.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;

/// What on a page keeps people from it, in the eyes of axe with every rule on.
final class InTheWay {

    private static final Set<String> IMPACTS = Set.of("serious", "critical");

    private InTheWay() {}

    /// Each rule that is broken, with the first place where it is.
    static List<String> on(Page page) {
        var violationsOnly = new AxeRunOptions();
        violationsOnly.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                        .setLegacyMode(
                                true) // for pages without frames; the other mode opens a page
                        .options(violationsOnly)
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> IMPACTS.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
    }
}
