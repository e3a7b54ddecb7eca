package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import nl.draagvlak.workshop.Talk.Side;

/// Whether what somebody says is an argument, and which way it speaks.
class SideChoice extends Composite<RadioButtonGroup<SideChoice.Said>> {

    private final boolean isEstimated;

    /// What can be said; most of it is just said.
    enum Said {
        COMMENT,
        FOR,
        AGAINST
    }

    SideChoice(boolean isEstimated) {
        this.isEstimated = isEstimated;
        var choices = getContent();
        choices.setAriaLabel(getTranslation("room.talk.side"));
        choices.setItems(Said.values());
        choices.setItemLabelGenerator(this::words);
        choices.setValue(Said.COMMENT);
        choices.addClassName("side-choice");
        choices.getElement().setAttribute("data-field", "side");
    }

    /// Nobody can argue for a higher number before there is one.
    void show(boolean isThere) {
        setVisible(isThere || !isEstimated);
    }

    Optional<Side> side() {
        if (!isVisible()) {
            return Optional.empty();
        }
        return switch (getContent().getOptionalValue().orElse(Said.COMMENT)) {
            case COMMENT -> Optional.empty();
            case FOR -> Optional.of(Side.FOR);
            case AGAINST -> Optional.of(Side.AGAINST);
        };
    }

    void clear() {
        getContent().setValue(Said.COMMENT);
    }

    private String words(Said said) {
        return switch (said) {
            case COMMENT -> getTranslation("room.talk.comment");
            case FOR ->
                    isEstimated
                            ? getTranslation("room.talk.higher-because")
                            : getTranslation("room.talk.for");
            case AGAINST ->
                    isEstimated
                            ? getTranslation("room.talk.lower-because")
                            : getTranslation("room.talk.against");
        };
    }
}
