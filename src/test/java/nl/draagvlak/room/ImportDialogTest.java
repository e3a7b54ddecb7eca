package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.CloseStage;
import nl.draagvlak.workshop.Stages.OpenStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class ImportDialogTest {

    private static final String OPEN = "Import a list…";
    private static final String LIST =
            """
            Question;Short name;Unit
            How many want it?;Acceptance;%
            How long is a call?;Handle time;seconds
            """;

    private Room room;
    private Room.Person ann;

    @BeforeEach
    void theStageIsOpen(@Autowired ApplicationContext context) {
        room = new Room(context);
        ann = room.participant("Ann de Wit", MARKETING);
        room.submit(room.facilitator(), new OpenStage(Stage.ASSUMPTIONS));
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void aListIsSeenBeforeItIsProposedInOneWish() {
        begin(LIST);
        assertThat(preview()).contains("2 rows can be proposed", "Handle time", "seconds");
        assertThat(names()).isEmpty();
        _click(inDialog("Propose 2"));
        _assertNone(Dialog.class);
        assertThat(names()).containsExactly("Acceptance", "Handle time");
    }

    @Test
    void rowsWithAProblemAreLeftOutOnlyWhenThatIsSaid() {
        begin(LIST + "How far?;Distance;furlongs\n;Nameless;days\n");
        assertThat(preview())
                .contains("Something is wrong with 2 rows")
                .contains("Row 4, Counted in: “furlongs” is none of these")
                .contains("Row 5, The question: Fill this in.");
        _click(inDialog("Propose 2"));
        assertThat(_get(Checkbox.class).isInvalid()).isTrue();
        assertThat(names()).isEmpty();
        _setValue(_get(Checkbox.class), true);
        _click(inDialog("Propose 2"));
        assertThat(names()).containsExactly("Acceptance", "Handle time");
    }

    @Test
    void whatIsThereAlreadyIsSaidAndMayGo() {
        begin(LIST);
        _click(inDialog("Propose 2"));
        begin(LIST);
        assertThat(preview()).contains("This name is on the table already");
        _click(inDialog("Propose 2"));
        assertThat(names()).hasSize(4);
    }

    @Test
    void aListThatCannotBeReadIsMendedWhereItStands() {
        begin("Name,Unit\na,days\n");
        var list = _get(TextArea.class);
        assertThat(list.isInvalid()).isTrue();
        assertThat(list.getErrorMessage())
                .isEqualTo("The column “The question” is missing, and every row needs it.");
        _setValue(list, LIST);
        _click(inDialog("See what it makes"));
        _click(inDialog("Back to the list"));
        assertThat(_get(TextArea.class).getValue()).isEqualTo(LIST);
    }

    @Test
    void whoLooksOnAndWhoeverComesAfterTheStageImportsNothing() {
        room.show(room.observer("Otto Kijker"), "assumptions");
        _assertNone(Button.class, spec -> spec.withText(OPEN));
        Room.leave();
        room.submit(room.facilitator(), new CloseStage(Stage.ASSUMPTIONS));
        room.show(ann, "assumptions");
        _assertNone(Button.class, spec -> spec.withText(OPEN));
    }

    private void begin(String list) {
        Room.leave();
        room.show(ann, "assumptions");
        _click(_get(Button.class, spec -> spec.withText(OPEN)));
        _setValue(_get(TextArea.class), list);
        _click(inDialog("See what it makes"));
    }

    private List<String> names() {
        return room.seen()
                .items()
                .of(Stage.ASSUMPTIONS)
                .map(one -> one.content().name().words())
                .toList();
    }

    private static String preview() {
        return _get(ImportPreview.class).getElement().getTextRecursively();
    }

    private static Button inDialog(String text) {
        return _get(_get(Dialog.class), Button.class, spec -> spec.withText(text));
    }
}
