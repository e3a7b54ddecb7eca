package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Bounds;

/// My low, best and high on the scale of the quantity, to be dragged or moved by keyboard.
@Tag("interval-scale")
@JsModule("./room/interval-scale.ts")
class IntervalScale extends Component {

    public record Words(String low, String best, String high) {}

    /// A quantity without natural ends has no scale.
    IntervalScale(Bounds bounds, String sign, Consumer<List<Optional<Amount>>> moved) {
        setVisible(bounds.min().isPresent() && bounds.max().isPresent());
        bounds.min()
                .flatMap(min -> bounds.max().map(max -> List.of(min.value(), max.value())))
                .ifPresent(ends -> getElement().setPropertyList("ends", ends));
        getElement().setProperty("sign", sign);
        getElement()
                .setPropertyBean(
                        "words",
                        new Words(
                                getTranslation("room.estimate.low"),
                                getTranslation("room.estimate.best"),
                                getTranslation("room.estimate.high")));
        getElement()
                .addEventListener(
                        "moved",
                        event ->
                                moved.accept(
                                        read(event.getEventData().get("event.detail").asString())))
                .addEventData("event.detail");
    }

    void show(List<Optional<Amount>> numbers) {
        getElement()
                .setPropertyList(
                        "numbers",
                        numbers.stream()
                                .map(one -> one.map(Amount::value).map(List::of).orElse(List.of()))
                                .toList());
    }

    private static List<Optional<Amount>> read(String numbers) {
        return Arrays.stream(numbers.split(" ", -1))
                .map(number ->
                        number.isEmpty()
                                ? Optional.<Amount>empty()
                                : Optional.of(new BigDecimal(number))
                                        .filter(Amount::canKeep)
                                        .map(Amount::new))
                .toList();
    }
}
