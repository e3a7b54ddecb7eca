package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import nl.draagvlak.agreement.Composition;
import nl.draagvlak.agreement.Composition.Point;
import nl.draagvlak.agreement.Secretary;
import nl.draagvlak.live.Frame;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Stage;

/// The stage in which the set is released: what stands, what is open, and the versions so far.
class AgreementPanel extends StagePanel {

    private final Participation participation;
    private final Secretary secretary;
    private final Paragraph lead = new Paragraph();
    private final AgreementPicture picture = new AgreementPicture();
    private final Button release = new Button();
    private final Span along = new Span();
    private final PointList open;
    private final Section openPart;
    private final PointList agreed;
    private final Section agreedPart;
    private final ReleaseList releases;
    private final Paragraph noneYet;
    private Optional<Dialog> releasing = Optional.empty();
    private Optional<TokensDialog> tokens = Optional.empty();

    AgreementPanel(Participation participation, Secretary secretary) {
        this.participation = participation;
        this.secretary = secretary;
        open = new PointList(participation);
        agreed = new PointList(participation);
        releases = new ReleaseList(participation);

        lead.addClassName("lead");
        var top = new Div(new H1(getTranslation("room.agreement.title")), lead);
        top.addClassName("agreement-top");
        picture.addClassName("card");
        release.addThemeVariants(ButtonVariant.PRIMARY);
        release.addClickListener(_ -> release());
        along.addClassNames("small", "soft");
        var act = new Div(release, along);
        act.addClassNames("row", "agreement-act");
        openPart = part("room.agreement.look-first");
        openPart.add(open);
        var standing = new Section(top, picture, act, openPart);
        standing.addClassName("agreement-standing");

        noneYet = new Paragraph(getTranslation("room.releases.none"));
        noneYet.addClassName("soft");
        var released = part("room.releases.title");
        released.add(noneYet, releases, access());
        agreedPart = part("room.agreement.agreed-title");
        agreedPart.add(agreed);
        var outcome = new Section(released, agreedPart);
        outcome.addClassNames("agreement-outcome", "card");

        var both = new Div(standing, outcome);
        both.addClassName("agreement");
        getContent().addClassName("panel");
        getContent().add(both);
        showAll(participation.seen());
    }

    private Section part(String title) {
        var part = new Section(new H2(getTranslation(title)));
        part.addClassName("agreement-part");
        return part;
    }

    /// The way in for other systems, for facilitators.
    private Button access() {
        var access = new Button(getTranslation("room.tokens.open"), _ -> showTokens());
        access.addThemeVariants(ButtonVariant.TERTIARY);
        access.setVisible(participation.role() == Role.FACILITATOR);
        return access;
    }

    @Override
    void open(Optional<String> what) {
        // Nothing in here has an address of its own.
    }

    @Override
    void show(Frame frame) {
        showAll(frame.seen());
    }

    @Override
    void showAll(Seen seen) {
        var points = new Composition(seen).points();
        var stands = points.stream().filter(Point::isAgreed).toList();
        var waits = points.stream().filter(point -> !point.isAgreed()).toList();
        lead.setText(lead(stands.size(), points.size()));
        picture.show(points);
        picture.setVisible(!points.isEmpty());
        show(seen, agreed, agreedPart, stands);
        show(seen, open, openPart, waits);
        release.setText(getTranslation("room.agreement.release", seen.releases().next()));
        release.setVisible(mayRelease(seen) && !points.isEmpty());
        along.setText(getTranslation("room.agreement.along", waits.size()));
        along.setVisible(release.isVisible());
        releases.show(seen);
        noneYet.setVisible(seen.releases().versions().isEmpty());
        tokens.ifPresent(dialog -> dialog.show(seen));
    }

    private static void show(Seen seen, PointList list, Section part, List<Point> points) {
        list.show(seen, points);
        part.setVisible(!points.isEmpty());
    }

    private String lead(int agreed, int all) {
        return all == 0
                ? getTranslation("room.agreement.nothing")
                : getTranslation("room.agreement.lead", agreed, all);
    }

    private boolean mayRelease(Seen seen) {
        return participation.role() == Role.FACILITATOR && seen.stages().isOpen(Stage.AGREEMENT);
    }

    private void release() {
        var dialog = new ReleaseDialog(participation, secretary);
        releasing = Optional.of(dialog);
        dialog.open();
    }

    private void showTokens() {
        var dialog = new TokensDialog(participation, secretary);
        dialog.addClosedListener(_ -> tokens = Optional.empty());
        tokens = Optional.of(dialog);
        dialog.open();
    }

    @Override
    void closeDialogs() {
        releasing.ifPresent(Dialog::close);
        tokens.ifPresent(Dialog::close);
    }
}
