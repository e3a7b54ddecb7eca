package nl.draagvlak.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Expected values without another source are those of mpmath 1.3.0 with 40 digits.
class SpecialFunctionsTest {

    @ParameterizedTest
    @CsvSource({
        "2, 3, 0.25, 0.26171875",
        "0.5, 0.5, 0.1, 0.20483276469913346",
        "0.1, 2, 1e-8, 0.17433825101223315",
        "50, 70, 0.4, 0.3591346088344947",
        "2000, 3000, 0.39, 0.074150549711298327",
        "400, 4000000, 1e-4, 0.50744585057311707",
        "1, 1, 0.3, 0.3",
        "7, 1, 0.5, 0.0078125",
        "5, 5, 0.5, 0.5"
    })
    void theIncompleteBetaIsExactToTenDigits(double a, double b, double x, double expected) {
        assertThat(IncompleteBeta.lower(a, b, x)).isEqualTo(expected, relative(1e-12, expected));
    }

    @Test
    void theIncompleteBetaMirrorsItself() {
        assertThat(IncompleteBeta.lower(3, 8, 0.2) + IncompleteBeta.lower(8, 3, 0.8))
                .isEqualTo(1, within(1e-15));
        assertThat(IncompleteBeta.lower(3, 8, 0)).isZero();
        assertThat(IncompleteBeta.lower(3, 8, 1)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.2, 0.52708925686553807",
        "0.5, 30, 9.4857375710738484e-15",
        "1.5, 0, 1",
        "1.5, 12, 2.4979977724652008e-5",
        "1.5, 2.37, 0.19185609056848932",
        "100, 90, 0.84177901081356983",
        "10000, 10200, 0.023287322133598804"
    })
    void theIncompleteGammaIsExactToTenDigits(double a, double x, double expected) {
        assertThat(IncompleteGamma.upper(a, x)).isEqualTo(expected, relative(1e-12, expected));
    }

    @ParameterizedTest
    @CsvSource({"3.84146, 1, 0.05", "5.99146, 2, 0.05", "7.81473, 3, 0.05", "11.3449, 3, 0.01"})
    void chiSquareHasItsTabulatedValues(double x, double df, double expected) {
        // Abramowitz and Stegun (1964), table 26.8.
        assertThat(IncompleteGamma.upper(df / 2, x / 2))
                .isEqualTo(expected, relative(3e-5, expected));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0.15865525393145705",
        "-1.96, 0.024997895148220436",
        "-6, 9.8658764503769814e-10",
        "-30, 4.9067139271481871e-198",
        "0.5, 0.6914624612740131",
        "2.5, 0.99379033467422386"
    })
    void theNormalCdfIsExactFarIntoItsTail(double z, double expected) {
        assertThat(new Normal(0, 1).cdf(z)).isEqualTo(expected, relative(1e-12, expected));
    }

    @ParameterizedTest
    @CsvSource({
        "0.975, 1.9599639845400539",
        "0.1, -1.2815515655446004",
        "0.6, 0.25334710313579974",
        "1e-10, -6.3613409024040562",
        "1e-300, -37.047096299361199"
    })
    void theNormalQuantileIsExactFarIntoItsTail(double p, double expected) {
        assertThat(Normal.standardQuantile(p)).isEqualTo(expected, relative(1e-14, expected));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 0.19550110947788532",
        "3, 0.97116555718878135",
        "-17.4, 0.00020684877333410857",
        "-1000, 1.1026538212882963e-9",
        "-1e6, 1.1026577908396145e-18"
    })
    void studentsCdfIsExactFarIntoItsTail(double t, double expected) {
        assertThat(Student3.cdf(t)).isEqualTo(expected, relative(1e-12, expected));
    }

    @ParameterizedTest
    @CsvSource({
        "0.05, -2.3533634348018238",
        "0.25, -0.76489232840434528",
        "0.975, 3.1824463052837084",
        "1e-9, -1033.1096745038077"
    })
    void studentsQuantileIsExactFarIntoItsTail(double p, double expected) {
        assertThat(Student3.quantile(p)).isEqualTo(expected, relative(1e-12, expected));
    }

    @Test
    void stirlingsErrorGivesFactorials() {
        // ln 3! and ln Γ(1.5) = ln(√π/2).
        assertThat(logFactorial(3)).isEqualTo(Math.log(6), within(1e-14));
        assertThat(logFactorial(0.5)).isEqualTo(Math.log(Math.sqrt(Math.PI) / 2), within(1e-14));
        assertThat(logFactorial(20)).isEqualTo(Math.log(2432902008176640000.0), within(1e-13));
    }

    @Test
    void halvingFindsTheFirstValueBeyondAJump() {
        assertThat(Halving.smallest(x -> x < 3 ? 0 : 1, 0.5, -1e300, 1e300)).isEqualTo(3);
        assertThat(Double.toString(Halving.smallest(x -> x < 0 ? 0 : 1, 0.5, -7, 7)))
                .isEqualTo("0.0");
        assertThat(Halving.smallest(x -> x < -2 ? 0 : 1, 0.5, -7, 7)).isEqualTo(-2);
        assertThat(Halving.smallest(x -> x, 0.25, 0, 1)).isEqualTo(0.25);
    }

    @Test
    void halvingTakesAtMostSixtyFourSteps() {
        int[] steps = {0};

        Halving.smallest(
                x -> {
                    steps[0]++;
                    return x < 1e-200 ? 0 : 1;
                },
                1,
                -Double.MAX_VALUE,
                Double.MAX_VALUE);

        assertThat(steps[0]).isBetween(50, 65);
    }

    @Test
    void theSimplexFindsTheBottomOfRosenbrocksValley() {
        // Rosenbrock (1960): 100(y - x²)² + (1 - x)², from (-1.2, 1) to (1, 1).
        double[] start = {-1.2, 1};

        double[] found =
                NelderMead.minimise(
                        x -> 100 * Math.pow(x[1] - x[0] * x[0], 2) + Math.pow(1 - x[0], 2),
                        start,
                        0.5);

        assertThat(found).containsExactly(new double[] {1, 1}, within(1e-9));
        assertThat(start).containsExactly(-1.2, 1);
    }

    @Test
    void theSimplexStaysAwayFromWhereThereIsNoValue() {
        double[] found =
                NelderMead.minimise(
                        x -> x[0] < 0 ? Double.NaN : Math.pow(Math.sqrt(x[0]) - 1, 2),
                        new double[] {0.01},
                        -0.5);

        assertThat(found).containsExactly(new double[] {1}, within(1e-6));
    }

    private static double logFactorial(double z) {
        return SaddlePoint.stirlingError(z)
                + 0.5 * Math.log(2 * Math.PI * z)
                + z * (Math.log(z) - 1);
    }

    private static Offset<Double> relative(double tolerance, double expected) {
        return within(tolerance * Math.abs(expected));
    }
}
