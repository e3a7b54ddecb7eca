package nl.draagvlak.shell;

import com.vaadin.flow.component.select.Select;

/// One of several, from a list that opens and is called what its field is called.
public class Choice<T> extends Select<T> {

    private static final String LIST = "vaadin-select-list-box";

    public Choice(String label) {
        setLabel(label);
        // Vaadin 25 gives the field a name, and leaves its list without one.
        getElement()
                .getChildren()
                .filter(child -> child.getTag().equals(LIST))
                .forEach(list -> list.setAttribute("aria-label", label));
    }
}
