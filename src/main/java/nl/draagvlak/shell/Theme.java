package nl.draagvlak.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Light or dark, where somebody chose; otherwise their system decides.
public enum Theme {
    LIGHT,
    DARK;

    /// The word for it in addresses, cookies and style sheets.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Theme> of(String word) {
        return Arrays.stream(values()).filter(theme -> theme.word().equals(word)).findFirst();
    }
}
