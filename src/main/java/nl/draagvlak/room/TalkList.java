package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.draagvlak.shell.Initials;
import nl.draagvlak.shell.Marks;
import nl.draagvlak.workshop.CommentId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Talk;
import nl.draagvlak.workshop.Talk.Kind;

/// What people say about one item, as one element that is sent only what is new.
@Tag("talk-list")
@JsModule("./room/talk-list.ts")
class TalkList extends Component {

    private final Participation participation;
    private final ItemId item;
    private final Consumer<CommentId> toReply;
    private List<Talk.Comment> shown = List.of();
    private long seq;

    /// A comment as the browser gets it; `replyTo` is empty where it is no reply.
    public record Comment(
            String id,
            String by,
            String initials,
            String department,
            String shape,
            String look,
            long at,
            String words,
            String replyTo,
            Kind kind,
            boolean mine) {}

    /// All comments when `from` is 0, otherwise those that changed after `from`.
    public record News(long from, long seq, List<Comment> comments) {}

    public record Words(
            String you,
            String objection,
            String takenBack,
            String reply,
            String replyTo,
            String nothing,
            String views,
            String all,
            String sides,
            String pro,
            String con,
            String none) {}

    TalkList(Participation participation, ItemId item, Consumer<CommentId> toReply) {
        this.participation = participation;
        this.item = item;
        this.toReply = toReply;
        getElement().setPropertyBean("words", words());
        getElement().addEventListener("behind", _ -> showAll(participation.seen()));
        getElement()
                .addEventListener("reply", event -> answer(answered(event)))
                .addEventData("event.detail");
    }

    void showAll(Seen seen) {
        shown = List.of();
        seq = 0;
        show(seen);
    }

    void show(Seen seen) {
        var now = seen.talk().about(item);
        var news =
                IntStream.range(0, now.size())
                        .filter(place ->
                                place >= shown.size() || !now.get(place).equals(shown.get(place)))
                        .mapToObj(place -> row(seen, now.get(place)))
                        .toList();
        getElement().setPropertyBean("news", new News(seq, seen.seq(), news));
        getElement().setProperty("closed", !mayTalk(seen));
        shown = now;
        seq = seen.seq();
    }

    private boolean mayTalk(Seen seen) {
        return seen.items()
                .find(item)
                .filter(about -> participation.mayAdd(seen, about.content().stage()))
                .isPresent();
    }

    /// What a click on *Reply* comes to.
    void answer(CommentId comment) {
        toReply.accept(comment);
    }

    private static CommentId answered(DomEvent event) {
        return new CommentId(UUID.fromString(event.getEventData().get("event.detail").asString()));
    }

    private Comment row(Seen seen, Talk.Comment comment) {
        var name = participation.name(comment.by(), this);
        var department = seen.departmentOf(comment.by());
        return new Comment(
                comment.id().value().toString(),
                name,
                Initials.of(name),
                department.map(one -> one.name().words()).orElse(""),
                department.map(one -> Marks.shape(one.mark())).orElse(""),
                department.map(one -> Marks.look(one.mark())).orElse(""),
                comment.at().toEpochMilli(),
                comment.words().erased()
                        ? getTranslation("room.talk.erased")
                        : comment.words().words(),
                comment.replyTo().map(to -> to.value().toString()).orElse(""),
                comment.kind(),
                comment.by().equals(participation.me()));
    }

    private Words words() {
        var isEstimated = participation.seen().items().isEstimated(item);
        return new Words(
                getTranslation("room.talk.you"),
                getTranslation("room.talk.objection"),
                getTranslation("room.talk.taken-back"),
                getTranslation("room.talk.reply"),
                getTranslation("room.talk.reply-to"),
                getTranslation("room.talk.nothing"),
                getTranslation("room.talk.views"),
                getTranslation("room.talk.all"),
                isEstimated
                        ? getTranslation("room.talk.sides-number")
                        : getTranslation("room.talk.sides"),
                isEstimated ? getTranslation("room.talk.higher") : getTranslation("room.talk.for"),
                isEstimated
                        ? getTranslation("room.talk.lower")
                        : getTranslation("room.talk.against"),
                getTranslation("room.talk.none"));
    }
}
