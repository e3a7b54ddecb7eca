package nl.draagvlak.room;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import nl.draagvlak.shell.Icon;

/// The mark, which leads to the front page.
class HomeLink extends Composite<Anchor> {

    HomeLink() {
        getContent().setHref("/");
        getContent().setRouterIgnore(true);
        getContent().addClassName("mark");
        getContent().setAriaLabel("Draagvlak");
        getContent().add(new Icon("mark", "mark-drawing", 26));
    }
}
