package nl.draagvlak.estimate;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/// The downhill simplex: finds a minimum of a function of a few numbers without its slope.
///
/// Source: Nelder and Mead (1965), The Computer Journal 7, with the order of steps of Lagarias et
/// al. (1998), SIAM Journal on Optimization 9.
final class NelderMead {

    private static final int STEPS = 2_000;
    private static final double CLOSE = 1e-13;

    private record Vertex(Place place, double height) {}

    /// Wraps the numbers, since a record holds no array.
    private static final class Place {
        private final double[] numbers;

        Place(double[] numbers) {
            this.numbers = numbers;
        }

        /// This place moved by `factor` times the way to the other.
        Place towards(Place other, double factor) {
            double[] moved = numbers.clone();
            for (int i = 0; i < moved.length; i++) {
                moved[i] += factor * (other.numbers[i] - numbers[i]);
            }
            return new Place(moved);
        }

        double distance(Place other) {
            double distance = 0;
            for (int i = 0; i < numbers.length; i++) {
                distance = Math.max(distance, Math.abs(numbers[i] - other.numbers[i]));
            }
            return distance;
        }
    }

    private final ToDoubleFunction<double[]> function;

    private NelderMead(ToDoubleFunction<double[]> function) {
        this.function = function;
    }

    /// The place of a minimum near start; the first simplex reaches one step along each axis. A
    /// function value of NaN counts as infinitely high.
    static double[] minimise(ToDoubleFunction<double[]> function, double[] start, double step) {
        return new NelderMead(function).descend(start, step);
    }

    private double[] descend(double[] start, double step) {
        Vertex[] simplex = new Vertex[start.length + 1];
        simplex[0] = at(new Place(start.clone()));
        for (int i = 0; i < start.length; i++) {
            double[] numbers = start.clone();
            numbers[i] += step;
            simplex[i + 1] = at(new Place(numbers));
        }
        order(simplex);
        for (int i = 0; i < STEPS && size(simplex) > CLOSE; i++) {
            improve(simplex);
            order(simplex);
        }
        return simplex[0].place().numbers;
    }

    private void improve(Vertex[] simplex) {
        int last = simplex.length - 1;
        Vertex worst = simplex[last];
        Place centre = centre(simplex);
        Vertex reflected = at(worst.place().towards(centre, 2));
        if (reflected.height() < simplex[0].height()) {
            Vertex expanded = at(worst.place().towards(centre, 3));
            simplex[last] = expanded.height() < reflected.height() ? expanded : reflected;
        } else if (reflected.height() < simplex[last - 1].height()) {
            simplex[last] = reflected;
        } else {
            boolean outside = reflected.height() < worst.height();
            Vertex contracted = at(worst.place().towards(centre, outside ? 1.5 : 0.5));
            if (contracted.height() < Math.min(reflected.height(), worst.height())) {
                simplex[last] = contracted;
            } else {
                for (int i = 1; i <= last; i++) {
                    simplex[i] = at(simplex[0].place().towards(simplex[i].place(), 0.5));
                }
            }
        }
    }

    private static Place centre(Vertex[] simplex) {
        double[] centre = new double[simplex.length - 1];
        for (int i = 0; i < simplex.length - 1; i++) {
            for (int j = 0; j < centre.length; j++) {
                centre[j] += simplex[i].place().numbers[j] / centre.length;
            }
        }
        return new Place(centre);
    }

    private Vertex at(Place place) {
        double height = function.applyAsDouble(place.numbers);
        return new Vertex(place, Double.isNaN(height) ? Double.POSITIVE_INFINITY : height);
    }

    private static void order(Vertex[] simplex) {
        Arrays.sort(simplex, Comparator.comparingDouble(Vertex::height));
    }

    private static double size(Vertex[] simplex) {
        return Arrays.stream(simplex)
                .mapToDouble(vertex -> vertex.place().distance(simplex[0].place()))
                .max()
                .orElseThrow();
    }
}
