package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import nl.draagvlak.shell.ConnectionState;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;

/// What stands above every stage: which workshop this is, its clock, ways out of it, and me.
class RoomHeader extends Composite<Header> {

    private final Participation participation;
    private final TimerMenu timer;
    private final MeMenu me;

    RoomHeader(Participation participation, ConnectionState connection, MeMenu me) {
        this.participation = participation;
        this.me = me;
        timer = new TimerMenu(participation);
        var skip = new Anchor("#content", getTranslation("shell.skip"));
        skip.addClassName("skip");
        var title = new Span(participation.seen().charter().title().words());
        title.addClassName("title");
        var space = new Span();
        space.addClassName("grow");
        getContent()
                .add(
                        skip,
                        new HomeLink(),
                        title,
                        space,
                        timer,
                        connection,
                        invite(),
                        history(),
                        me);
    }

    void show(Seen seen) {
        me.show(seen);
        timer.show(seen);
    }

    /// The beamer page, for facilitators.
    private Anchor invite() {
        var address = participation.address() + "/invitation";
        var invite = new Anchor(address, getTranslation("room.invite"));
        invite.setRouterIgnore(true);
        invite.addClassName("invite");
        invite.setVisible(participation.role() == Role.FACILITATOR);
        return invite;
    }

    private Anchor history() {
        var history =
                new Anchor(participation.address() + "/history", getTranslation("room.history"));
        history.addClassName("to-history");
        return history;
    }
}
