package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.draagvlak.shell.Marks;
import nl.draagvlak.workshop.Department;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Support;
import nl.draagvlak.workshop.Tally;

/// A plank, carried by departments: how far an item is supported.
@Tag("support-pillars")
@JsModule("./room/support-pillars.ts")
class SupportPillars extends Component {

    /// A department at the foot of a pillar.
    public record Foot(String name, String shape, String look) {

        static Foot of(Department department) {
            var mark = department.mark();
            return new Foot(department.name().words(), Marks.shape(mark), Marks.look(mark));
        }
    }

    /// A pillar as the browser gets it: places of its departments, and agree, can live with it,
    /// object, abstain, not yet; no tally where it must not be told.
    public record Pillar(List<Integer> departments, int people, List<Integer> tally) {}

    public record Picture(List<Pillar> pillars, List<Integer> whole) {}

    /// All that is the same in every picture of one person; `mine` is -1 where they have no
    /// department.
    public record Legend(List<Foot> feet, int mine, Words words) {}

    public record Words(
            String agree,
            String canLive,
            String object,
            String abstain,
            String notYet,
            String sum,
            String sumOne,
            String of,
            String support,
            String supportOne,
            String silence,
            String few,
            String empty,
            String pillar,
            String table,
            String department) {}

    SupportPillars(Participation participation) {
        getElement().setProperty("size", "detail");
        getElement().setPropertyBean("legend", legend(participation, this::getTranslation));
    }

    void show(Seen seen, Support support) {
        getElement().setPropertyBean("support", picture(seen, support));
    }

    static Legend legend(Participation participation, UnaryOperator<String> say) {
        var seen = participation.seen();
        var feet = seen.charter().departments().stream().map(Foot::of).toList();
        var mine =
                seen.people()
                        .find(participation.me())
                        .flatMap(person -> person.voice())
                        .map(department -> order(seen).indexOf(department))
                        .orElse(-1);
        return new Legend(feet, mine, words(say));
    }

    static Picture picture(Seen seen, Support support) {
        var order = order(seen);
        var pillars =
                support.pillars().stream()
                        .map(pillar ->
                                new Pillar(
                                        pillar.departments().stream().map(order::indexOf).toList(),
                                        pillar.people(),
                                        numbers(pillar.tally())))
                        .toList();
        return new Picture(pillars, numbers(support.whole()));
    }

    private static List<DepartmentId> order(Seen seen) {
        return seen.charter().departments().stream().map(department -> department.id()).toList();
    }

    private static List<Integer> numbers(Optional<Tally> tally) {
        return tally.map(all ->
                        List.of(
                                all.agree(),
                                all.canLive(),
                                all.object(),
                                all.abstain(),
                                all.notYet()))
                .orElse(List.of());
    }

    private static Words words(UnaryOperator<String> say) {
        return new Words(
                say.apply("room.support.agree"),
                say.apply("room.support.can-live"),
                say.apply("room.support.object"),
                say.apply("room.support.abstain"),
                say.apply("room.support.not-yet"),
                say.apply("room.support.sum"),
                say.apply("room.support.sum-one"),
                say.apply("room.support.of"),
                say.apply("room.support.support"),
                say.apply("room.support.support-one"),
                say.apply("room.support.silence"),
                say.apply("room.support.few"),
                say.apply("room.support.empty"),
                say.apply("room.support.pillar"),
                say.apply("room.bullet.table"),
                say.apply("room.strip.department"));
    }
}
