package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.UUID;
import nl.draagvlak.account.Names;
import nl.draagvlak.agreement.Secretary;
import nl.draagvlak.live.LiveWorkshop;
import nl.draagvlak.shell.Notices;
import nl.draagvlak.shell.SubjectWords;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.Items.Item;
import nl.draagvlak.workshop.Mine;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Submission;

/// Somebody in a room: what they see, and what they wish.
public record Participation(LiveWorkshop room, ParticipantId me, Role role, Names names) {

    public Seen seen() {
        return room.seenBy(role);
    }

    Participation as(Role now) {
        return new Participation(room, me, now, names);
    }

    /// What only I may know.
    Mine mine() {
        return room.mine(me);
    }

    /// What somebody is called; those whose name was erased are somebody.
    String name(ParticipantId who, Component speaker) {
        var name = names.of(seen().workshop(), who);
        return name.isEmpty() ? speaker.getTranslation("room.somebody") : name;
    }

    Decision submit(CommandId id, Command command) {
        return room.submit(new Submission(id, me, command));
    }

    /// What the secretary does for me, under the id that was born with a form.
    Secretary.Errand errand(CommandId id) {
        return new Secretary.Errand(room, me, id);
    }

    /// A wish that a button says in full, so that a second click is refused by the rules; a refusal
    /// is shown at the foot of the screen. Says whether it was granted.
    boolean wish(Command command) {
        if (submit(new CommandId(UUID.randomUUID()), command)
                instanceof Decision.Refused(var why, _)) {
            Notices.refusal(UI.getCurrent().getTranslation("refusal." + why));
            return false;
        }
        return true;
    }

    /// Which day it is in the room.
    LocalDate today() {
        return room.today();
    }

    /// Whether somebody was taken out meanwhile.
    public boolean hasEnded() {
        return seen().people().hasRemoved(me);
    }

    /// Whether I may add something in a stage, as far as anybody may.
    boolean mayAdd(Seen seen, Stage stage) {
        return role != Role.OBSERVER && seen.stages().isOpen(stage);
    }

    /// A kind of subject in the words of whoever speaks to me.
    SubjectWords words(SubjectKind<?> kind, Component speaker) {
        return new SubjectWords(kind, speaker, seen());
    }

    String address(Stage stage) {
        return address() + "/" + stage.address();
    }

    String address(Item item) {
        return address(item.content().stage()) + "/" + item.id().value();
    }

    public String address() {
        return "workshops/" + seen().workshop().value();
    }
}
