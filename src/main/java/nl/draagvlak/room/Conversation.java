package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.shell.DraftKeeper;
import nl.draagvlak.shell.Icon;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.workshop.CommentId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Talk;
import nl.draagvlak.workshop.Text;

/// What people say about one item, and where one says something oneself; on a phone a sheet that is
/// drawn up from the foot of the screen.
class Conversation extends Composite<Section> {

    private final Participation participation;
    private final ItemId item;
    private final Span count = new Span();
    private final TalkList comments;
    private final DraftKeeper draft;
    private final TextArea words = new TextArea();
    private final SideChoice side;
    private final Input replyTo = new Input();
    private final Span answered = new Span();
    private final Div reply = new Div();
    private final NativeButton handle = new NativeButton();
    private boolean isUp;

    Conversation(Participation participation, ItemId item, String address) {
        this.participation = participation;
        this.item = item;
        comments = new TalkList(participation, item, this::replyTo);
        draft = new DraftKeeper(address + "/talk");

        side = new SideChoice(participation.seen().items().isEstimated(item));
        words.setPlaceholder(getTranslation("room.talk.placeholder"));
        words.setAriaLabel(getTranslation("room.talk.placeholder"));
        words.setManualValidation(true);
        words.addValueChangeListener(_ -> words.setInvalid(false));
        words.setMinRows(1);
        words.setMaxRows(6);
        words.getElement().setAttribute("data-field", "words");
        replyTo.setType("hidden");
        replyTo.getElement().setAttribute("data-field", "replyTo");
        replyTo.addValueChangeListener(_ -> showReply(participation.seen()));
        var send = new Button(getTranslation("room.talk.send"), _ -> send());
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClickShortcut(Key.ENTER, KeyModifier.CONTROL)
                .listenOn(words)
                .resetFocusOnActiveElement();
        var noReply = new Button(new Icon("close"), _ -> replyTo.clear());
        noReply.setAriaLabel(getTranslation("room.talk.no-reply"));
        noReply.addThemeVariants(ButtonVariant.TERTIARY);
        reply.add(answered, noReply);
        reply.addClassNames("row", "wide", "small", "soft");
        var line = new Div(words, send);
        line.addClassName("talk-line");
        draft.add(replyTo, reply, side, line);

        count.addClassNames("small", "soft");
        handle.addClassName("sheet-handle");
        handle.setAriaLabel(getTranslation("room.talk.title"));
        handle.addClickListener(_ -> draw(!isUp));
        var top = new Div(new H3(getTranslation("room.talk.title")), count, handle);
        top.addClassNames("row", "wide");
        draw(false);
        var scroll = new Div(comments);
        scroll.addClassName("talk-scroll");
        getContent().addClassName("item-talk-column");
        getContent().add(top, scroll, draft);
    }

    /// Up, or down again.
    private void draw(boolean up) {
        isUp = up;
        getContent().setClassName("up", up);
        handle.getElement().setAttribute("aria-expanded", String.valueOf(up));
    }

    void showAll(Seen seen) {
        comments.showAll(seen);
        showAround(seen);
    }

    void show(Seen seen) {
        comments.show(seen);
        showAround(seen);
    }

    private void showAround(Seen seen) {
        var said = seen.talk().about(item).size();
        count.setText(said == 0 ? "" : String.valueOf(said));
        draft.setVisible(mayTalk(seen));
        side.show(seen.result(item).isPresent());
        showReply(seen);
    }

    private boolean mayTalk(Seen seen) {
        return seen.items()
                .find(item)
                .filter(about -> participation.mayAdd(seen, about.content().stage()))
                .isPresent();
    }

    private void send() {
        var said = Text.of(words.getValue());
        if (said.isEmpty()) {
            words.focus();
            return;
        }
        var command = draft.command();
        switch (participation.submit(command, wish(new CommentId(command.value()), said))) {
            case Decision.Accepted _ -> {
                words.clear();
                words.setInvalid(false);
                replyTo.clear();
                side.clear();
                draft.renew();
                words.focus();
            }
            case Decision.Refused(var why, var field) -> {
                var message = new Limit(Talk.LONGEST).words(why, this);
                words.setErrorMessage(message);
                words.setInvalid(field.isPresent());
                if (field.isEmpty()) {
                    Notices.refusal(message);
                }
            }
        }
    }

    private Talk.Command wish(CommentId id, Text said) {
        return side.side()
                .<Talk.Command>map(which -> new Talk.Argue(id, item, which, said, answered()))
                .orElseGet(() -> new Talk.Say(id, item, said, answered()));
    }

    private void replyTo(CommentId comment) {
        draw(true);
        replyTo.setValue(comment.value().toString());
        words.focus();
    }

    private Optional<CommentId> answered() {
        return Optional.of(replyTo.getValue())
                .filter(id -> !id.isEmpty())
                .map(id -> new CommentId(UUID.fromString(id)));
    }

    private void showReply(Seen seen) {
        var to =
                answered()
                        .flatMap(id ->
                                seen.talk().about(item).stream()
                                        .filter(comment -> comment.id().equals(id))
                                        .findFirst());
        reply.setVisible(to.isPresent());
        to.ifPresent(comment ->
                answered.setText(
                        getTranslation(
                                "room.talk.reply-to", participation.name(comment.by(), this))));
    }
}
