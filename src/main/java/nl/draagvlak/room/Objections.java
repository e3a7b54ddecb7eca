package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.draagvlak.workshop.Talk.Comment;

/// Who objects to what is about to be agreed on, and why.
class Objections extends Composite<Div> {

    Objections(Participation participation, List<Comment> objections) {
        var lead = new Paragraph(getTranslation("room.agree.objections", objections.size()));
        lead.addClassName("strong");
        var list = new UnorderedList();
        objections.forEach(objection -> list.add(line(participation, objection)));
        getContent().addClassName("objections");
        var dissent = getTranslation("room.agree.dissent", objections.size());
        getContent().add(lead, list, new Paragraph(dissent));
    }

    private ListItem line(Participation participation, Comment objection) {
        var by = new Span(participation.name(objection.by(), this));
        by.addClassName("strong");
        var words =
                new Span(
                        objection.words().erased()
                                ? getTranslation("room.talk.erased")
                                : objection.words().words());
        words.getElement().setAttribute("dir", "auto");
        return new ListItem(by, new Text(" "), words);
    }
}
