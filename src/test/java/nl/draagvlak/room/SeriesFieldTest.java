package nl.draagvlak.room;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.UploadKt._upload;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.draagvlak.room.Room.see;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import java.util.Locale;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.sheet.SheetFile;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.OpenStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class SeriesFieldTest {

    private static final String SERIES = "The numbers of before, in order of time";

    private Room room;
    private Room.Person ann;

    @BeforeEach
    void annProposesABenchmark(@Autowired ApplicationContext context) {
        room = new Room(context);
        ann = room.participant("Ann de Wit", MARKETING);
        room.submit(room.facilitator(), new OpenStage(Stage.BENCHMARKS));
        room.show(ann, "benchmarks");
        _click(_get(Button.class, button -> button.withText("Propose the first one")));
    }

    @AfterEach
    void leave() {
        Room.leave();
    }

    @Test
    void whatIsInAFileIsSeenAndCanBeMended() {
        upload("Month;Conversion\n2025-01;2.1\n2025-02;n/a\n2025-03;2.6\n".getBytes(UTF_8));
        see(() -> assertThat(series().getValue()).isEqualTo("2.1\nn/a\n2.6"));
        assertThat(series().getHelperText()).isEqualTo("Understood as 2 numbers, from 2.1 to 2.6");
        assertThat(series().getErrorMessage()).startsWith("“n/a” is no number.");
        _setValue(series(), "2.1 1.9 2.6");
        assertThat(series().isInvalid()).isFalse();
        assertThat(series().getHelperText()).isEqualTo("Understood as 3 numbers, from 1.9 to 2.6");
    }

    @Test
    void aFileWithoutNumbersGetsASentenceAndChangesNothing() {
        _setValue(series(), "2.1 2.6");
        upload(new byte[0]);
        refuses("There are no numbers in this file.");
        upload(new byte[] {'P', 'K', 3, 4, 20, 0});
        refuses("This is an Excel workbook.");
        upload(new byte[] {1, 0, 2});
        refuses("This file cannot be read as text.");
        upload(new byte[SheetFile.MOST + 1]);
        refuses("This is too much at once");
        assertThat(series().getValue()).isEqualTo("2.1 2.6");
        upload("2.1\n2.6\n".getBytes(UTF_8));
        see(() -> assertThat(series().isInvalid()).isFalse());
    }

    @Test
    void anUploadSpeaksTheLanguageOfTheScreen() {
        assertThat(processing()).isEqualTo("Reading the file…");
        Room.leave();
        room.show(ann, "benchmarks/new", Locale.forLanguageTag("nl"));
        assertThat(processing()).isEqualTo("Bestand lezen…");
    }

    private static String processing() {
        return _get(Upload.class).getI18n().getUploading().getStatus().getProcessing();
    }

    private static void refuses(String why) {
        see(() -> assertThat(series().getErrorMessage()).startsWith(why));
        assertThat(series().isInvalid()).isTrue();
    }

    private static void upload(byte[] file) {
        _upload(_get(Upload.class), "numbers.csv", file);
    }

    private static TextArea series() {
        return _get(
                TextArea.class, area -> area.withPredicate(one -> SERIES.equals(one.getLabel())));
    }
}
