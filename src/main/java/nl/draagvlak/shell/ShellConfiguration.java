package nl.draagvlak.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;

/// One language and one theme for the plain pages and for the app.
@Configuration(proxyBeanMethods = false)
class ShellConfiguration {

    @Bean
    MessageSource messageSource() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("translations");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setAlwaysUseMessageFormat(true);
        return words;
    }

    @Bean
    Translations translations(MessageSource words) {
        return new Translations(words);
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AbstractLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Preferences.of(request).language();
            }

            @Override
            public void setLocale(
                    HttpServletRequest request,
                    jakarta.servlet.http.@org.jspecify.annotations.Nullable HttpServletResponse
                            response,
                    @org.jspecify.annotations.Nullable Locale locale) {
                throw new UnsupportedOperationException("?lang= changes the language");
            }
        };
    }

    @Bean
    VaadinServiceInitListener preferencesInTheApp() {
        return this::applyPreferences;
    }

    private void applyPreferences(ServiceInitEvent service) {
        service.getSource().setSystemMessagesProvider(_ -> reloadWhenTheSessionIsGone());
        service.addIndexHtmlRequestListener(
                page -> dress(page.getDocument(), preferences(page.getVaadinRequest())));
        service.getSource()
                .addUIInitListener(start ->
                        start.getUI()
                                .setLocale(preferences(VaadinRequest.getCurrent()).language()));
    }

    /// After a restart of the server the page comes back by itself, drafts included.
    private static SystemMessages reloadWhenTheSessionIsGone() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        return messages;
    }

    private static Preferences preferences(VaadinRequest request) {
        return Preferences.of(((VaadinServletRequest) request).getHttpServletRequest());
    }

    private static void dress(Document page, Preferences preferences) {
        var html = page.selectXpath("/html").first();
        if (html != null) {
            html.attr("lang", preferences.language().getLanguage());
            preferences.theme().ifPresent(theme -> html.addClass(theme.word()));
            page.head().appendElement("link").attr("rel", "icon").attr("href", "look/mark.svg");
        }
    }
}
