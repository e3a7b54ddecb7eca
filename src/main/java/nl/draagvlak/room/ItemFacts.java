package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.draagvlak.shell.SubjectWords;
import nl.draagvlak.subject.SubjectKind;
import nl.draagvlak.workshop.Content;

/// What was filled in about an item, but for what stands in the head of its card.
class ItemFacts extends Composite<DescriptionList> {

    private final SubjectKind<?> kind;
    private final Set<String> inTheHead;
    private final SubjectWords words;
    private Map<String, String> shown = Map.of();

    ItemFacts(SubjectKind<?> kind, Set<String> inTheHead, SubjectWords words) {
        this.kind = kind;
        this.inTheHead = inTheHead;
        this.words = words;
        getContent().addClassName("item-facts");
    }

    /// A card is shown again whenever somebody votes or speaks, and its facts are seldom others.
    void show(Content content) {
        var said = said(content);
        if (!said.equals(shown)) {
            getContent().removeAll();
            said.forEach((label, value) -> getContent().add(new Term(label), description(value)));
            shown = said;
        }
        setVisible(!said.isEmpty());
    }

    private Map<String, String> said(Content content) {
        var said = new LinkedHashMap<String, String>();
        for (var field : kind.fields()) {
            if (!inTheHead.contains(field.key())) {
                words.value(field, content, getLocale())
                        .ifPresent(value -> said.put(words.label(field), value));
            }
        }
        return said;
    }

    private static Description description(String words) {
        var description = new Description(words);
        description.getElement().setAttribute("dir", "auto");
        return description;
    }
}
