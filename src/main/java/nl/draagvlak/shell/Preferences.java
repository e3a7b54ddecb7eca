package nl.draagvlak.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The language and the theme of one browser: asked for now, else remembered, else its own.
public record Preferences(Locale language, Optional<Theme> theme) {

    static final String LANGUAGE = "lang";
    static final String THEME = "theme";

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale DUTCH = Locale.of("nl");

    /// English comes first: it is what a browser gets that speaks neither.
    public static final List<Locale> LANGUAGES = List.of(ENGLISH, DUTCH);

    public static Preferences of(HttpServletRequest request) {
        var language =
                wish(request, LANGUAGE)
                        .flatMap(Preferences::language)
                        .findFirst()
                        .orElseGet(() -> languageOfBrowser(request));
        var theme = wish(request, THEME).flatMap(word -> Theme.of(word).stream()).findFirst();
        return new Preferences(language, theme);
    }

    /// What speakers of a language call it: `Nederlands`.
    public static String nameInItself(Locale language) {
        var name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    static Stream<Locale> language(String word) {
        return LANGUAGES.stream().filter(language -> language.getLanguage().equals(word));
    }

    private static Stream<String> wish(HttpServletRequest request, String name) {
        return Stream.concat(
                Stream.ofNullable(request.getParameter(name)), remembered(request, name));
    }

    private static Stream<String> remembered(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue);
    }

    private static Locale languageOfBrowser(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return ENGLISH;
        }
        var ranges = Locale.LanguageRange.parse(request.getHeader("Accept-Language"));
        return Optional.ofNullable(Locale.lookup(ranges, LANGUAGES)).orElse(ENGLISH);
    }
}
