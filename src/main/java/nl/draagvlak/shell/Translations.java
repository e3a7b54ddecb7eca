package nl.draagvlak.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// Every word on every screen, from `translations_en.properties` and `translations_nl.properties`.
public class Translations implements I18NProvider {

    private final transient MessageSource words;

    Translations(MessageSource words) {
        this.words = words;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Preferences.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return words.getMessage(key, params, locale);
    }
}
