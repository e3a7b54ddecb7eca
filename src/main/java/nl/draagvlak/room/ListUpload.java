package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.Consumer;
import nl.draagvlak.sheet.Attempt;
import nl.draagvlak.sheet.Attempt.Why;
import nl.draagvlak.sheet.SheetFile;

/// Takes a file, and hands over the text that is in it.
class ListUpload extends Composite<Upload> {

    private final Consumer<Attempt<String>> taken;

    /// With these words on its button.
    ListUpload(String choose, Consumer<Attempt<String>> taken) {
        this.taken = taken;
        getContent().setUploadButton(new Button(choose));
        getContent().setDropLabel(new Span(getTranslation("room.import.drop")));
        getContent().setI18n(new UploadWords(this).words());
        getContent().setMaxFiles(1);
        getContent().setMaxFileSize(SheetFile.MOST);
        getContent().setUploadHandler(this::take);
        getContent().addFileRejectedListener(_ -> taken.accept(Attempt.failed(Why.TOO_BIG)));
        getContent().addClassName("list-upload");
    }

    /// One byte more than there may be says that it is too big; what comes after is never read.
    private void take(UploadEvent event) throws IOException {
        try (var file = event.getInputStream()) {
            var text = SheetFile.text(file.readNBytes(SheetFile.MOST + 1));
            var _ =
                    event.getUI()
                            .access(() -> {
                                getContent().clearFileList();
                                taken.accept(text);
                            });
        }
    }
}
