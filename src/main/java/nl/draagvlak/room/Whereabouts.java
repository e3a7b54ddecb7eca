package nl.draagvlak.room;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/// Where in a workshop somebody was last in this tab, so that the history leads back to it.
public record Whereabouts(String address) {

    void remember(UI ui) {
        ComponentUtil.setData(ui, Whereabouts.class, this);
    }

    /// The address that somebody came from, where that is in this workshop.
    public static Optional<String> in(Participation participation, UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, Whereabouts.class))
                .map(Whereabouts::address)
                .filter(address -> address.startsWith(participation.address() + "/"));
    }
}
