package nl.draagvlak.lobby;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import nl.draagvlak.account.Account;
import nl.draagvlak.account.You;
import nl.draagvlak.shell.Form;
import nl.draagvlak.shell.Marks;
import nl.draagvlak.shell.PlainPage;
import nl.draagvlak.shell.Preferences;
import nl.draagvlak.workshop.Charter;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Text;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where a facilitator opens a workshop.
@Controller
@RequestMapping("/workshops/new")
class NewWorkshopPage {

    /// The first one is what a form proposes.
    private static final List<String> CURRENCIES =
            List.of("EUR", "GBP", "CHF", "DKK", "NOK", "SEK", "PLN", "CZK", "USD", "CAD", "AUD");

    private final You you;
    private final Arrivals arrivals;
    private final ChosenDepartments departments;
    private final Marks marks;

    NewWorkshopPage(You you, Arrivals arrivals, ChosenDepartments departments, Marks marks) {
        this.you = you;
        this.arrivals = arrivals;
        this.departments = departments;
        this.marks = marks;
    }

    /// One currency to choose from, by its name in the reader's language.
    public record Money(String code, String name) {}

    /// One language to hold a workshop in, by its own name.
    public record Language(String code, String name) {}

    @GetMapping
    ModelAndView show(Locale language) {
        if (you.account().isEmpty()) {
            return PlainPage.seeOther("/sign-in");
        }
        var form =
                Form.empty()
                        .with(FormId.FIELD, FormId.fresh().value().toString())
                        .with("language", language.getLanguage())
                        .with("currency", CURRENCIES.getFirst());
        return show(departments.suggest(form, language), language);
    }

    @PostMapping
    ModelAndView open(HttpServletRequest request, Locale language) {
        return you.account()
                .map(account -> open(Form.of(request), account, language))
                .orElseGet(() -> PlainPage.seeOther("/sign-in"));
    }

    private ModelAndView open(Form form, Account account, Locale language) {
        var id = FormId.of(form);
        return switch (arrivals.open(id, charter(form), account)) {
            case Decision.Accepted _ ->
                    PlainPage.seeOther(
                            "/workshops/" + arrivals.workshop(id).value() + "/invitation");
            case Decision.Refused(var why, var field) ->
                    show(form.wrong(field.orElse("title"), "refusal." + why.name()), language);
        };
    }

    private Charter charter(Form form) {
        return new Charter(
                Text.of(form.value("title")),
                Text.of(form.value("purpose").replace("\r\n", "\n")),
                departments.of(form),
                Preferences.LANGUAGES.stream()
                        .filter(one -> one.getLanguage().equals(form.value("language")))
                        .findFirst()
                        .orElse(Preferences.ENGLISH),
                Currency.getInstance(
                        CURRENCIES.contains(form.value("currency"))
                                ? form.value("currency")
                                : CURRENCIES.getFirst()));
    }

    private ModelAndView show(Form form, Locale language) {
        var currencies =
                CURRENCIES.stream()
                        .map(code ->
                                new Money(
                                        code, Currency.getInstance(code).getDisplayName(language)))
                        .toList();
        var languages =
                Preferences.LANGUAGES.stream()
                        .map(one -> new Language(one.getLanguage(), Preferences.nameInItself(one)))
                        .toList();
        return PlainPage.form("new-workshop", form)
                .addObject("usual", departments.usual())
                .addObject("own", departments.own())
                .addObject("hasOwn", departments.hasOwn(form))
                .addObject("marks", marks)
                .addObject("languages", languages)
                .addObject("currencies", currencies);
    }
}
