package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A benchmark on its scale: what we agree, what we think, what the process does by itself, what
/// was observed, how it is now, and what I voted for.
@Tag("benchmark-bullet")
@JsModule("./room/benchmark-bullet.ts")
class BenchmarkBullet extends Component {

    /// Three numbers from low to high where a list holds them, one for what is now, none where
    /// there is nothing to show.
    public record Picture(
            List<Double> band,
            boolean agreed,
            List<Double> expected,
            List<Double> control,
            List<Double> now,
            List<ObservedMark> observed,
            List<Double> mine,
            List<Optional<Double>> ends,
            Said said,
            List<Row> table,
            String sentence) {}

    /// What I voted for: low, target and high, the target as it is written, and all in a sentence.
    public record Mark(List<Double> numbers, String said, String sentence) {}

    /// The numbers with their unit that stand at the marks.
    public record Said(String low, String target, String high, String now, String mine) {}

    public record Row(String name, String low, String middle, String high) {}

    public record Words(
            String key,
            String agreed,
            String soFar,
            String expected,
            String control,
            String now,
            String observed,
            String target,
            String you,
            String nothing,
            String table,
            String from,
            String middle,
            String to) {}

    BenchmarkBullet() {
        getElement().setProperty("size", "detail");
        getElement().setPropertyBean("words", words(this::getTranslation));
    }

    void show(Picture picture) {
        getElement().setPropertyBean("picture", picture);
    }

    static Words words(UnaryOperator<String> say) {
        return new Words(
                say.apply("room.bullet.key"),
                say.apply("room.bullet.agreed"),
                say.apply("room.bullet.so-far"),
                say.apply("room.bullet.expected"),
                say.apply("room.bullet.control"),
                say.apply("room.bullet.now"),
                say.apply("room.observed"),
                say.apply("room.bullet.target"),
                say.apply("room.bullet.you"),
                say.apply("room.bullet.nothing"),
                say.apply("room.bullet.table"),
                say.apply("room.bullet.from"),
                say.apply("room.bullet.middle"),
                say.apply("room.bullet.to"));
    }
}
