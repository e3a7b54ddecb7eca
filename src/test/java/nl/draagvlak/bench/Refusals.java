package nl.draagvlak.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Why people were refused what they wished, in the sentences that they read, and how often.
final class Refusals {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("translations", Locale.ENGLISH);
    private static final Set<String> SENTENCES =
            WORDS.keySet().stream()
                    .filter(key -> key.startsWith("refusal."))
                    .map(WORDS::getString)
                    .collect(Collectors.toUnmodifiableSet());
    private static final String TOO_FAST = WORDS.getString("refusal.TOO_FAST");
    private static final String PACE =
            "The server takes 20 wishes a second from one person. To measure more than that, start"
                    + " it with DRAAGVLAK_PACE=100000 in its environment.";

    private final Map<String, Integer> times = new ConcurrentHashMap<>();

    /// Counts the words if they refuse something.
    void read(String words) {
        if (SENTENCES.contains(words)) {
            times.merge(words, 1, Integer::sum);
        }
    }

    static Refusals all(Stream<Refusals> several) {
        var all = new Refusals();
        several.forEach(
                one -> one.times.forEach((why, n) -> all.times.merge(why, n, Integer::sum)));
        return all;
    }

    /// A line for each reason, and what to do about a server that lets nobody act so fast.
    List<String> lines() {
        return times.entrySet().stream()
                .map(why -> "refused " + why.getValue() + " times: " + why.getKey())
                .map(line -> line.endsWith(TOO_FAST) ? line + "\n" + PACE : line)
                .sorted()
                .toList();
    }
}
