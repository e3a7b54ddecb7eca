package nl.draagvlak.room;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.sheet.Attempt;
import nl.draagvlak.sheet.Draft;
import nl.draagvlak.sheet.Draft.Row;
import nl.draagvlak.sheet.ListReader;
import nl.draagvlak.sheet.Template;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Content;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Import;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Stage;

/// Puts a list from a spreadsheet on the table, once one has seen what it makes.
class ImportDialog<C extends Record & Content> extends Dialog {

    /// Chooses one line, and brings it into view below the two before it.
    private static final String GO_TO_LINE =
            """
            requestAnimationFrame(() => {
                const input = this.inputElement;
                const lines = input.value.split('\\n');
                const end = lines.slice(0, $0).join('\\n').length;
                input.focus();
                input.setSelectionRange(end - lines[$0 - 1].length, end);
                const view = this.shadowRoot.querySelector('[part="input-field"]');
                view.scrollTop = (input.scrollHeight / lines.length) * ($0 - 3);
            });
            """;

    private final Participation participation;
    private final SubjectKind<C> kind;
    private final DraftKeeper draft;
    private final TextArea list = new TextArea(getTranslation("room.import.list"));
    private final Div begin;
    private final Div place = new Div();
    private final Button check;
    private final Button back;
    private final Button propose = new Button();
    private Optional<ImportPreview<C>> preview = Optional.empty();

    ImportDialog(Participation participation, SubjectKind<C> kind, Stage stage) {
        this.participation = participation;
        this.kind = kind;
        draft = new DraftKeeper(participation.address(stage) + "/import");
        list.setHelperText(getTranslation("room.import.list.help"));
        list.setManualValidation(true);
        list.setValueChangeMode(ValueChangeMode.LAZY);
        list.addValueChangeListener(_ -> list.setInvalid(false));
        list.setMinRows(6);
        list.getElement().setAttribute("data-field", "list");
        draft.add(list);
        var lead = new Paragraph(getTranslation("room.import.lead"));
        lead.addClassName("soft");
        var upload = new ListUpload(getTranslation("room.import.choose"), this::take);
        begin = new Div(lead, template(), upload, draft);
        begin.addClassName("import-begin");
        add(begin, place);

        setHeaderTitle(getTranslation("room.import.title"));
        addClassNames("propose", "import");
        var cancel = new Button(getTranslation("room.propose.cancel"), _ -> giveUp());
        back = new Button(getTranslation("room.import.back"), _ -> show(Optional.empty()));
        check = new Button(getTranslation("room.import.check"), _ -> check());
        check.addThemeVariants(ButtonVariant.PRIMARY);
        propose.addThemeVariants(ButtonVariant.PRIMARY);
        propose.addClickListener(_ -> preview.ifPresent(this::propose));
        getFooter().add(cancel, back, check, propose);
        show(Optional.empty());
    }

    private Anchor template() {
        var file = new Template(kind, this::say, getLocale()).write();
        var name = getTranslation("room.import.template.file");
        var download =
                DownloadHandler.fromInputStream(_ ->
                        new DownloadResponse(
                                new ByteArrayInputStream(file), name, "text/csv", file.length));
        var anchor = new Anchor(download, getTranslation("room.import.template"));
        anchor.addClassName("import-template");
        return anchor;
    }

    private String say(Locale language, String key) {
        return getTranslation(language, key);
    }

    /// What is in a file stands where one pastes, so that it can be mended there.
    private void take(Attempt<String> file) {
        switch (file) {
            case Attempt.Read<String>(var text) -> {
                list.setValue(text);
                check();
            }
            case Attempt.Failed<String>(var why, var about) -> refuse(why, about);
        }
    }

    private void check() {
        var reader = new ListReader<>(kind, this::say, participation.seen(), getLocale());
        switch (reader.read(list.getValue())) {
            case Attempt.Read<Draft<C>>(var read) ->
                    show(Optional.of(new ImportPreview<>(participation, kind, read, this::mend)));
            case Attempt.Failed<Draft<C>>(var why, var about) -> refuse(why, about);
        }
    }

    private void refuse(Attempt.Why why, String about) {
        list.setErrorMessage(getTranslation("room.import.why." + why, about));
        list.setInvalid(true);
        list.focus();
    }

    /// Goes back to the list, to the line in which this row begins, with what is wrong with it.
    private void mend(Row<C> row) {
        show(Optional.empty());
        var says = new FlawWords(this);
        var wrong = row.flaws().stream().map(says::say).collect(joining(" "));
        list.setErrorMessage(getTranslation("room.import.mend.why", row.number(), wrong));
        list.setInvalid(true);
        list.getElement().executeJs(GO_TO_LINE, row.line());
    }

    private void show(Optional<ImportPreview<C>> now) {
        preview = now;
        place.removeAll();
        now.ifPresent(place::add);
        begin.setVisible(now.isEmpty());
        check.setVisible(now.isEmpty());
        back.setVisible(now.isPresent());
        propose.setText(now.map(ImportPreview::act).orElse(""));
        propose.setVisible(now.filter(one -> !one.rows().isEmpty()).isPresent());
        now.ifPresent(ImportPreview::focus);
    }

    private void propose(ImportPreview<C> seen) {
        var command = draft.command();
        switch (participation.submit(command, new Import(list(command, seen.rows())))) {
            case Decision.Accepted(var facts) -> {
                giveUp();
                Notices.tell(getTranslation("room.import.done", facts.size()));
            }
            case Decision.Refused(var why, _) -> Notices.refusal(getTranslation("refusal." + why));
        }
    }

    /// The ids come from the wish and the row, so that sending it again is the same wish.
    private static <C extends Content> List<Propose> list(CommandId command, List<Row<C>> rows) {
        return rows.stream()
                .map(row -> {
                    var name = command.value() + "/" + row.number();
                    var id = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
                    return new Propose(new ItemId(id), row.content());
                })
                .toList();
    }

    private void giveUp() {
        draft.forget();
        close();
    }
}
