package nl.draagvlak.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/// A plank that nobody carries, why there is nothing else to see, and the way out.
class Apology extends Composite<Main> {

    Apology(String heading, String words) {
        var plank = new Span();
        plank.addClassName("apology-plank");
        var why = new Paragraph(words);
        why.addClassName("lead");
        var out = new Anchor("/", getTranslation("shell.to-front"));
        out.setRouterIgnore(true);
        out.addClassNames("btn", "primary", "big");
        getContent().addClassName("apology");
        getContent().add(plank, new H1(heading), why, out);
    }
}
