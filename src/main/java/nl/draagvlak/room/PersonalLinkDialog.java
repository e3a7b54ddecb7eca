package nl.draagvlak.room;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import nl.draagvlak.lobby.PersonalLink;
import nl.draagvlak.lobby.QrPicture;

/// Shows somebody the link with which they go on in another browser.
class PersonalLinkDialog extends Dialog {

    PersonalLinkDialog(PersonalLink link) {
        setHeaderTitle(getTranslation("room.personal-link.title"));
        addClassName("personal-link");
        var address = new Paragraph(link.address());
        address.addClassName("link-itself");
        add(new Paragraph(getTranslation("room.personal-link.text")), picture(link.picture()));
        add(address);
        getFooter().add(new Button(getTranslation("room.personal-link.close"), _ -> close()));
    }

    /// Dark on white in the dark theme as well, which cameras need.
    private Html picture(QrPicture picture) {
        return new Html(
                """
                <div class="qr"><svg viewBox="%s" role="img" aria-label="%s" shape-rendering="crispEdges">\
                <rect x="-3" y="-3" width="100%%" height="100%%" fill="#fff"/>\
                <path fill="#14252A" d="%s"/></svg></div>\
                """
                        .formatted(
                                picture.viewBox(),
                                getTranslation("room.personal-link.picture"),
                                picture.path()));
    }
}
