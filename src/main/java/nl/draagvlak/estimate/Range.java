package nl.draagvlak.estimate;

/// Where a quantity can lie by its nature, in its own unit; either end may be infinite, `min <=
/// max`.
public record Range(double min, double max) {

    boolean isFinite() {
        return Double.isFinite(min) && Double.isFinite(max);
    }

    double width() {
        return max - min;
    }

    double clamp(double x) {
        return Math.clamp(x, min, max);
    }
}
