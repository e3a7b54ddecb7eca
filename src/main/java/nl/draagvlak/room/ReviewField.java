package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.Optional;
import nl.draagvlak.shell.Days;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Measured;
import nl.draagvlak.workshop.Outcomes.SetReview;

/// On which day to look at an agreed number again; left open, nobody is asked to.
class ReviewField extends Composite<Div> {

    private static final int MONTHS = 6;

    private final Participation participation;
    private final ItemId item;
    private final DatePicker day = new DatePicker(getTranslation("room.review.label"));

    ReviewField(Participation participation, Item item) {
        this.participation = participation;
        this.item = item.id();
        var today = participation.today();
        day.setI18n(
                Days.picker(this, UI.getCurrent().getLocale())
                        .setMinErrorMessage(getTranslation("room.review.over")));
        day.setHelperText(getTranslation("room.review.help"));
        day.setMin(today.plusDays(1));
        day.setClearButtonVisible(true);
        day.getElement().setAttribute("data-field", "review");
        first(item).filter(today::isBefore).ifPresent(day::setValue);
        var later = new Button(getTranslation("room.review.six-months"));
        later.addClickListener(_ -> day.setValue(today.plusMonths(MONTHS)));
        later.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(day, later);
        getContent().addClassName("review-field");
    }

    /// What stands there before anybody chose: the day that was set, or that of the record itself.
    private Optional<LocalDate> first(Item about) {
        var seen = participation.seen();
        return seen.outcomes().isOpen(item)
                ? ((Measured) about.content()).review()
                : seen.review(item);
    }

    /// Whether what stands in it is a day that can be recorded, or nothing; else it says beside it
    /// what is wrong.
    boolean isReady() {
        if (day.isInvalid()) {
            day.focus();
        }
        return !day.isInvalid();
    }

    /// Records the day of a number that is agreed now, unless that is its day already; says whether
    /// all is well.
    boolean record() {
        var wanted = Optional.ofNullable(day.getValue());
        return participation.seen().review(item).equals(wanted)
                || participation.wish(new SetReview(item, wanted));
    }
}
