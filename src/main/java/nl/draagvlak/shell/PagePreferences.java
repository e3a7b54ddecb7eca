package nl.draagvlak.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What the header of a plain page offers to switch.
@Component("preferences")
class PagePreferences {

    private final HttpServletRequest request;

    PagePreferences(HttpServletRequest request) {
        this.request = request;
    }

    /// This page in another language or theme: its word, its name where it has one, its address.
    public record Choice(String word, String name, String address, boolean chosen) {}

    public List<Choice> languages() {
        var chosen = Preferences.of(request).language();
        return Preferences.LANGUAGES.stream()
                .map(language ->
                        new Choice(
                                language.getLanguage(),
                                Preferences.nameInItself(language),
                                address(Preferences.LANGUAGE, language.getLanguage()),
                                language.equals(chosen)))
                .toList();
    }

    public List<Choice> themes() {
        return Arrays.stream(Theme.values())
                .map(theme ->
                        new Choice(
                                theme.word(),
                                "",
                                address(Preferences.THEME, theme.word()),
                                theme.word().equals(theme())))
                .toList();
    }

    /// The chosen theme's word, empty where the system decides.
    public String theme() {
        return Preferences.of(request).theme().map(Theme::word).orElse("");
    }

    private String address(String name, String value) {
        var query =
                ServletUriComponentsBuilder.fromRequest(request)
                        .replaceQueryParam(name, value)
                        .encode()
                        .build()
                        .getQuery();
        return "?" + query;
    }
}
