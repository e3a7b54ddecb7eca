package nl.draagvlak.subject.widget;

import java.util.Optional;
import java.util.Set;
import nl.draagvlak.workshop.DepartmentId;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Text;

/// Widgets as people in a retail bank want them.
public final class SampleWidget {

    private SampleWidget() {}

    /// A widget that shows something in some way, and says no more than it must.
    public static Widget of(String name, ItemId about, Chart chart, DepartmentId... audience) {
        return new Widget(
                Text.of(name),
                Text.of("Does the script stay?"),
                Optional.of(about),
                chart,
                Set.of(audience),
                Text.NONE,
                Widget.Data.UNKNOWN,
                Text.NONE,
                Text.NONE,
                Text.NONE,
                Text.NONE);
    }
}
