package nl.draagvlak.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Keeps all that reaches one browser: pages, answers of the server, and every frame of the push
/// connection; and finds in it what somebody else has typed, however it is written.
final class Eavesdropper {

    private static final int FEWEST_DECIMALS = 4;
    private static final String UNIT = "\u00a0%";
    private static final int CONTEXT = 60;

    private final Page page;
    private final List<String> heard = new ArrayList<>();
    private final List<Response> responses = new ArrayList<>();

    Eavesdropper(Page page) {
        this.page = page;
        page.onWebSocket(socket ->
                socket.onFrameReceived(frame -> {
                    if (frame.text() != null) {
                        heard.add(frame.text());
                    }
                }));
        page.onResponse(responses::add);
    }

    /// Lets it hear something that no page asked for.
    void hear(String something) {
        heard.add(something);
    }

    /// Those of these numbers that have reached this browser in any form, with what stood around.
    List<String> told(List<String> numbers) {
        var everything = everything();
        return numbers.stream()
                .flatMap(number ->
                        forms(number)
                                .filter(everything::contains)
                                .limit(1)
                                .map(form -> number + " in " + around(everything, form)))
                .toList();
    }

    private static String around(String everything, String form) {
        var at = everything.indexOf(form);
        return everything.substring(
                Math.max(0, at - CONTEXT), Math.min(everything.length(), at + CONTEXT));
    }

    private String everything() {
        var bodies =
                List.copyOf(responses).stream()
                        .filter(Eavesdropper::mayTell)
                        .map(Eavesdropper::body);
        return Stream.of(List.copyOf(heard).stream(), bodies, Stream.of(page.content()))
                .flatMap(parts -> parts)
                .reduce("", (before, next) -> before + "\n" + next);
    }

    /// The bundle, the fonts and the pictures are the same for everybody.
    private static boolean mayTell(Response response) {
        return response.headers().getOrDefault("content-type", "").matches("(text/html|.*json).*");
    }

    private static String body(Response response) {
        try {
            return response.text();
        } catch (PlaywrightException _) {
            // A redirect has none, and one that was cut off by the next page is not there.
            return "";
        }
    }

    /// As it was typed, with a comma, rounded as a screen rounds a percentage, and within something
    /// in Base64. Few decimals without a unit are also what a list of parts or a moment looks like.
    static Stream<String> forms(String number) {
        var exact = new BigDecimal(number);
        var plain = rounded(exact, FEWEST_DECIMALS, exact.scale()).toList();
        var said = rounded(exact, 1, FEWEST_DECIMALS - 1).map(form -> form + UNIT).toList();
        return Stream.of(
                        plain.stream(),
                        plain.stream().map(form -> form.replace('.', ',')),
                        said.stream(),
                        said.stream().map(form -> form.replace('.', ',')),
                        encoded(number),
                        encoded(number.replace('.', ',')))
                .flatMap(forms -> forms);
    }

    private static Stream<String> rounded(BigDecimal exact, int fewest, int most) {
        return IntStream.rangeClosed(fewest, most)
                .boxed()
                .flatMap(decimals ->
                        Stream.of(RoundingMode.DOWN, RoundingMode.HALF_UP)
                                .map(mode -> exact.setScale(decimals, mode).toString()));
    }

    /// How the bytes of a number read in Base64, at each of the three places where they can begin;
    /// what depends on its neighbours is left out.
    private static Stream<String> encoded(String number) {
        return IntStream.range(0, 3).mapToObj(shift -> encoded(number, shift));
    }

    private static String encoded(String number, int shift) {
        var bytes = (" ".repeat(shift) + number).getBytes(StandardCharsets.UTF_8);
        var whole = Base64.getEncoder().withoutPadding().encodeToString(bytes);
        var from = Math.ceilDiv(shift * 8, 6);
        return whole.substring(from, bytes.length * 8 / 6);
    }
}
