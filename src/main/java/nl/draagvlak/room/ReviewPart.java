package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Optional;
import nl.draagvlak.shell.Days;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Outcomes.Reopen;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Status;

/// When an agreed number is looked at again; on that day a facilitator reopens it from here.
class ReviewPart extends Composite<Section> {

    private final Participation participation;
    private final Paragraph words = new Paragraph();
    private final Button reopen;
    private final Button change;
    private Item item;

    ReviewPart(Participation participation, Item item) {
        this.participation = participation;
        this.item = item;
        reopen = new Button(getTranslation("room.review.reopen"), _ -> reopen());
        reopen.addThemeVariants(ButtonVariant.PRIMARY);
        change = new Button("", _ -> new ReviewDialog(participation, this.item).open());
        change.addThemeVariants(ButtonVariant.TERTIARY);
        var acts = new Div(reopen, change);
        acts.addClassName("round-acts");
        acts.setVisible(participation.role() == Role.FACILITATOR);
        getContent().add(words, acts);
        getContent().addClassName("review-part");
    }

    void show(Seen seen, Item now) {
        item = now;
        var day = seen.review(item.id());
        var due = seen.dueSince(item.id(), participation.today());
        words.setText(due.or(() -> day).map(one -> words(one, due.isPresent())).orElse(""));
        words.setVisible(day.isPresent());
        words.setClassName(due.isPresent() ? "review-due" : "small soft");
        reopen.setVisible(due.isPresent());
        change.setText(
                day.isPresent()
                        ? getTranslation("room.review.change")
                        : getTranslation("room.review.set"));
        var isAgreed = seen.outcomes().status(item.id()) == Status.AGREED;
        setVisible(isAgreed && (day.isPresent() || participation.role() == Role.FACILITATOR));
    }

    private String words(LocalDate day, boolean isDue) {
        var written = Days.inFull(day, getLocale());
        return isDue
                ? getTranslation("room.review.due", written)
                : getTranslation("room.review.on", written);
    }

    /// The reason stands there already, since the day is one.
    private void reopen() {
        var says =
                new ReasonDialog.Words(
                        getTranslation("room.reopen.title"),
                        getTranslation("room.reopen.lead-number"),
                        getTranslation("room.reopen.act"));
        var because =
                seenReview()
                        .map(day ->
                                getTranslation("room.review.reason", Days.inFull(day, getLocale())))
                        .orElse("");
        new ReasonDialog(
                        participation,
                        participation.address(item) + "/review-reopen",
                        says,
                        why -> new Reopen(item.id(), why))
                .filledWith(because)
                .open();
    }

    private Optional<LocalDate> seenReview() {
        return participation.seen().review(item.id());
    }
}
