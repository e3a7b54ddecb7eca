package nl.draagvlak.room;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.util.Arrays;
import java.util.function.Supplier;
import nl.draagvlak.lobby.PersonalLink;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.shell.Preferences;
import nl.draagvlak.shell.Theme;
import nl.draagvlak.workshop.Seen;

/// Who I am here: my initials on yellow with the sign of my department, and what I can set.
class MeMenu extends Composite<Div> {

    private final Participation participation;
    private final NativeButton badge = new NativeButton();
    private final Paragraph speaksFor = new Paragraph();

    MeMenu(
            Participation participation,
            Supplier<PersonalLink> personalLink,
            boolean isSignedIn,
            KeyHelp help) {
        this.participation = participation;
        var name = name(participation.seen());
        badge.addClassNames("person", "s", "mine");
        badge.setAriaLabel(getTranslation("room.me", name));

        var called = new Paragraph(name);
        called.addClassName("strong");
        called.getElement().setAttribute("dir", "auto");
        speaksFor.addClassNames("row", "small", "soft");
        var elsewhere = new Button(getTranslation("room.me.elsewhere"));
        var signOut = new Anchor("/sign-out", getTranslation("shell.account.sign-out"));
        signOut.setRouterIgnore(true);
        signOut.setVisible(isSignedIn);
        var keys = new Button(getTranslation("room.keys"));
        keys.addClassName("to-keys");
        var menu = new Popover(called, speaksFor, languages(), themes(), elsewhere, keys, signOut);
        keys.addClickListener(_ -> {
            menu.close();
            help.open();
        });
        elsewhere.addClickListener(_ -> {
            menu.close();
            new PersonalLinkDialog(personalLink.get()).open();
        });
        menu.setTarget(badge);
        menu.setPosition(PopoverPosition.BOTTOM_END);
        menu.setAriaLabel(getTranslation("room.me", name));
        menu.addClassName("menu");
        getContent().add(badge, menu);
        show(participation.seen());
    }

    void show(Seen seen) {
        var mine = seen.departmentOf(participation.me());
        badge.removeAll();
        badge.add(new Span(initials(name(seen))));
        mine.ifPresent(one -> badge.add(new Icon(one.mark(), 11)));
        speaksFor.removeAll();
        mine.ifPresent(
                one -> speaksFor.add(new Icon(one.mark(), 12), new Span(one.name().words())));
        speaksFor.add(new Span(getTranslation("room.role." + participation.role())));
    }

    private Component languages() {
        var languages = new Div();
        languages.addClassName("segmented");
        for (var language : Preferences.LANGUAGES) {
            var choice =
                    choice("lang=" + language.getLanguage(), Preferences.nameInItself(language));
            choice.getElement().setAttribute("lang", language.getLanguage());
            choose(choice, language.getLanguage().equals(getLocale().getLanguage()));
            languages.add(choice);
        }
        return languages;
    }

    private Component themes() {
        var themes = new Div();
        themes.addClassName("segmented");
        for (var theme : Theme.values()) {
            var word = getTranslation("shell.theme." + theme.word());
            themes.add(choice("theme=" + theme.word(), word));
        }
        return themes;
    }

    /// The page as it was asked for, in another language or theme.
    private Anchor choice(String wish, String word) {
        var choice = new Anchor(participation.address() + "/nbas?" + wish, word);
        choice.setRouterIgnore(true);
        return choice;
    }

    private static void choose(Anchor choice, boolean chosen) {
        choice.setClassName("on", chosen);
        if (chosen) {
            choice.getElement().setAttribute("aria-current", "true");
        }
    }

    private String name(Seen seen) {
        return participation.names().of(seen.workshop(), participation.me());
    }

    private static String initials(String name) {
        var words = Arrays.stream(name.strip().split("\\s+")).filter(word -> !word.isEmpty());
        var firsts = words.map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).toList();
        return firsts.size() < 2
                ? firsts.stream().collect(joining())
                : firsts.getFirst() + firsts.getLast();
    }
}
