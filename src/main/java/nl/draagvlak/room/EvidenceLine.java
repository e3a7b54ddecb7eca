package nl.draagvlak.room;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import nl.draagvlak.estimate.Backing;
import nl.draagvlak.shell.Days;
import nl.draagvlak.shell.Quantities;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Evidence.Piece;
import nl.draagvlak.workshop.EvidenceId;
import nl.draagvlak.workshop.Grain;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Observed;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Text;
import nl.draagvlak.workshop.Unit;

/// One observation as somebody reads it, so that it is drawn anew only when it reads otherwise.
record EvidenceLine(
        EvidenceId id,
        String value,
        String sample,
        String interval,
        Optional<Backing> backing,
        Measured.Form form,
        String source,
        String meta,
        boolean isMine,
        boolean mayGo) {

    static EvidenceLine of(Piece piece, Item item, Seen seen, Participation me, Component speaker) {
        var observed = piece.observed();
        var about = (Measured) item.content();
        var words = new InWords(speaker, seen, about.unit());
        var isMine = piece.by().equals(me.me());
        return new EvidenceLine(
                piece.id(),
                words.say(observed.value()),
                observed.sample().map(words::sample).orElse(""),
                words.interval(observed),
                seen.backing(item.id(), observed),
                about.form(),
                words.text(observed.source()),
                Stream.of(
                                words.text(observed.period()),
                                me.name(piece.by(), speaker),
                                Days.inBrief(
                                        piece.at().atZone(ZoneId.systemDefault()),
                                        UI.getCurrent().getLocale()))
                        .filter(part -> !part.isEmpty())
                        .collect(joining(" · ")),
                isMine,
                (isMine || me.role() == Role.FACILITATOR)
                        && me.mayAdd(seen, item.content().stage()));
    }

    /// What an observation says, in the words of whoever speaks.
    private record InWords(Component speaker, Seen seen, Unit unit) {

        String say(Amount amount) {
            return new Quantities(speaker, seen).write(amount, unit, UI.getCurrent().getLocale());
        }

        String sample(Amount many) {
            return speaker.getTranslation("room.evidence.sample", many.number().longValue());
        }

        /// Only where chance leaves open more than what was seen.
        String interval(Observed observed) {
            var interval = observed.interval(unit);
            var width = interval.high() - interval.low();
            var grain = Grain.of(unit, width);
            return width > 0
                    ? speaker.getTranslation(
                            "room.evidence.interval",
                            say(grain.round(interval.low())),
                            say(grain.round(interval.high())))
                    : "";
        }

        String text(Text text) {
            return text.erased() ? speaker.getTranslation("room.talk.erased") : text.words();
        }
    }

    ListItem picture(Component speaker, Runnable takeBack) {
        var number = new Span(value);
        number.addClassNames("figure", "evidence-value");
        var head = new Div(number, new Span(sample));
        head.addClassName("evidence-head");
        backing.ifPresent(how -> head.add(tag(how, speaker)));
        var picture = new ListItem(head);
        if (!interval.isEmpty()) {
            picture.add(new Paragraph(interval));
        }
        backing.ifPresent(how -> picture.add(soft(speaker.getTranslation(sentence(how)))));
        picture.add(quoted(source), foot(speaker, takeBack));
        return picture;
    }

    private static Span tag(Backing how, Component speaker) {
        var tag = new Span(speaker.getTranslation("room.backing." + how));
        tag.addClassNames(
                "tag",
                switch (how) {
                    case CONTAINS -> "agreed";
                    case TOO_TIGHT -> "warn";
                    case CONTRADICTED -> "object";
                });
        return tag;
    }

    private String sentence(Backing how) {
        return "room.backing." + how + "." + form;
    }

    private Div foot(Component speaker, Runnable takeBack) {
        var foot = new Div();
        foot.addClassName("evidence-foot");
        if (isMine) {
            var you = new Span(speaker.getTranslation("room.talk.you"));
            you.addClassNames("tag", "mine");
            foot.add(you);
        }
        foot.add(soft(meta));
        if (mayGo) {
            var button = new Button(speaker.getTranslation("room.evidence.take-back"));
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.addClickListener(_ -> takeBack.run());
            foot.add(button);
        }
        return foot;
    }

    private static Paragraph quoted(String words) {
        var said = new Paragraph(words);
        said.getElement().setAttribute("dir", "auto");
        return said;
    }

    private static Paragraph soft(String words) {
        var said = quoted(words);
        said.addClassNames("small", "soft");
        return said;
    }
}
