package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.draagvlak.room.Room.see;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
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

    private static final String WRONG = "How far?;Distance;furlongs\n;Nameless;days\n";

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
    void whichNumberOfAnNbaARowIsIsSeenToo() {
        begin("Question;Name;Unit;Welk getal van de NBA het is\nHow many?;Yes;%;Kans op ja\n");
        assertThat(preview()).contains("One row", "Chance of a yes · per cent");
        _click(inDialog("Propose it"));
        assertThat(names()).containsExactly("Yes");
    }

    @Test
    void theButtonSaysWhichRowsWithAProblemItLeavesOut() {
        begin(LIST + WRONG);
        assertThat(preview())
                .contains("Something is wrong with 2 rows")
                .contains("Row 4", "Distance", "Counted in: “furlongs” is none of these")
                .contains("Row 5", "Nameless", "The question: Fill this in.");
        _assertNone(Button.class, button -> button.withText("Propose 2"));
        _click(inDialog("Propose the 2 that are right, leave out rows 4 and 5"));
        assertThat(names()).containsExactly("Acceptance", "Handle time");
    }

    @Test
    void manyRowsWithAProblemAreCountedAndNotNamed() {
        begin(LIST + WRONG + WRONG + ";Nobody;days\n");
        inDialog("Propose the 2 that are right, leave out 5 rows");
    }

    @Test
    void whereEveryRowHasAProblemNothingCanBeProposed() {
        begin("Question;Short name;Unit\n" + WRONG);
        _assertNone(
                _get(Dialog.class),
                Button.class,
                button -> button.withPredicate(one -> one.getText().startsWith("Propose")));
    }

    @Test
    void aRowIsMendedInTheListAndComesBackRight() {
        begin(LIST + WRONG);
        _click(inDialog("Mend row 4"));
        var list = _get(TextArea.class);
        assertThat(list.isInvalid()).isTrue();
        assertThat(list.getErrorMessage())
                .startsWith("Row 4: Counted in: “furlongs” is none of these");
        _setValue(list, list.getValue().replace("furlongs", "days"));
        assertThat(list.isInvalid()).isFalse();
        _click(inDialog("See what it makes"));
        _click(inDialog("Propose the 3 that are right, leave out row 5"));
        assertThat(names()).containsExactly("Acceptance", "Handle time", "Distance");
    }

    @Test
    void aDefinitionAndWhatIsKnownAreSeenBeforehand() {
        begin(
                """
                Question;Short name;Unit;What exactly counts;What we know
                How many want it?;Acceptance;%;Everybody who says yes;2.1 % of 4,380 calls
                """);
        assertThat(preview())
                .contains("What exactly counts: Everybody who says yes")
                .contains("What we know: 2.1 % of 4,380 calls");
        _click(inDialog("Propose it"));
        assertThat(names()).containsExactly("Acceptance");
    }

    @Test
    void aFileStandsWhereOnePastesAndIsReadAtOnce() {
        Room.leave();
        room.show(ann, "assumptions");
        _click(_get(Button.class, spec -> spec.withText(OPEN)));
        _upload(_get(Upload.class), "list.csv", LIST.getBytes(UTF_8));
        see(() -> assertThat(preview()).contains("2 rows can be proposed"));
        _click(inDialog("Back to the list"));
        assertThat(_get(TextArea.class).getValue()).isEqualTo(LIST);
        _upload(_get(Upload.class), "list.xlsx", new byte[] {'P', 'K', 3, 4, 20, 0});
        see(() ->
                assertThat(_get(TextArea.class).getErrorMessage())
                        .startsWith("This is an Excel workbook."));
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
