package nl.draagvlak.room;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import nl.draagvlak.agreement.Secretary;
import nl.draagvlak.shell.Days;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.TokenId;
import nl.draagvlak.workshop.Tokens.RevokeToken;
import nl.draagvlak.workshop.Tokens.Token;

/// The ways in for other systems: a facilitator makes them and takes them back.
class TokensDialog extends Dialog {

    private final Participation participation;
    private final UnorderedList list = new UnorderedList();

    TokensDialog(Participation participation, Secretary secretary) {
        this.participation = participation;
        list.addClassName("token-list");
        var api = new Anchor("openapi.yaml", getTranslation("room.tokens.description"));
        api.setRouterIgnore(true);
        setHeaderTitle(getTranslation("room.tokens.title"));
        addClassName("ask");
        addClassName("tokens");
        var lead = new Paragraph(getTranslation("room.tokens.lead"));
        lead.addClassName("soft");
        add(lead, list, new TokenForm(participation, secretary), api);
        getFooter().add(new Button(getTranslation("room.tokens.close"), _ -> close()));
        show(participation.seen());
    }

    void show(Seen seen) {
        list.removeAll();
        seen.tokens()
                .byId()
                .forEach((id, token) -> {
                    if (!token.isRevoked()) {
                        list.add(row(id, token));
                    }
                });
        list.setVisible(list.getChildren().findAny().isPresent());
    }

    private ListItem row(TokenId id, Token token) {
        var label = new Span(label(token));
        label.addClassName("strong");
        label.getElement().setAttribute("dir", "auto");
        var maker =
                new Span(
                        getTranslation(
                                "room.tokens.made",
                                participation.name(token.by(), this),
                                day(token)));
        maker.addClassNames("small", "soft");
        var words = new Div(label, maker);
        words.addClassNames("col", "grow");
        var revoke = new Button(getTranslation("room.tokens.revoke"), _ -> revoke(id, token));
        revoke.setAriaLabel(getTranslation("room.tokens.revoke-this", label(token)));
        return new ListItem(words, revoke);
    }

    private String day(Token token) {
        return Days.inBrief(token.at().atZone(ZoneId.systemDefault()), getLocale());
    }

    private String label(Token token) {
        return token.label().erased()
                ? getTranslation("room.tokens.erased")
                : token.label().words();
    }

    private void revoke(TokenId id, Token token) {
        new Question(
                        getTranslation("room.tokens.revoke.title", label(token)),
                        getTranslation("room.tokens.revoke.text"),
                        getTranslation("room.tokens.revoke.act"),
                        () -> participation.wish(new RevokeToken(id)))
                .grave()
                .open();
    }
}
