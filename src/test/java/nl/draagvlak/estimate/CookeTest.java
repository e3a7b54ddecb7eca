package nl.draagvlak.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// Against two courses of TU Delft: "Decision Making Under Uncertainty: Introduction to Structured
/// Expert Judgment" (OpenCourseWare) and the lecture notes MORE
/// (github.com/TUDelft-CITG/MORE-lecture-notes, SEJ).
class CookeTest {

    private static final double[] P = {0.05, 0.5, 0.95};

    /// The table of MORE, "Information score".
    private static final double[] TRUTH = {25, 0.0011, 214, 10840, 1, 6, 20, 0.23};

    private static final double[][] EXPERT_E = {
        {10, 40, 60},
        {0.002, 0.02, 0.05},
        {5, 80, 150},
        {30000, 60000, 200000},
        {5, 13, 30},
        {2, 15, 50},
        {30, 45, 60},
        {3, 8, 12}
    };
    private static final double[][] EXPERT_A = {
        {1, 6, 20},
        {1e-9, 1e-4, 0.002},
        {5, 150, 900},
        {1000, 10000, 65000},
        {5, 65, 95},
        {0.1, 6, 50},
        {2, 40, 99},
        {0.1, 5, 40}
    };

    @Test
    void calibrationOfTenQuestionsIsThatOfTheOpenCourse() {
        // Course reading 2.3.4: s = (1, 2, 5, 2)/10, 2·m·I = 4.741356, calibration 1 - 0.81.
        assertThat(calibration(1, 2, 5, 2)).isEqualTo(0.19, within(0.005));
        assertThat(calibration(1, 2, 5, 2))
                .isEqualTo(IncompleteGamma.upper(1.5, 4.741356 / 2), within(1e-6));
    }

    @Test
    void calibrationOfThreeExpertsIsThatOfTheOpenCourse() {
        // Its example of five seed questions: 3.621E-5, 0.608, 0.327. The course's answers were not
        // to be had;
        // of all ways in which five truths can fall, only these (and their mirror images) have
        // these scores.
        assertThat(calibration(3, 0, 0, 2)).isEqualTo(3.621e-5, within(5e-9));
        assertThat(calibration(1, 2, 2, 0)).isEqualTo(0.608, within(0.0005));
        assertThat(calibration(1, 2, 1, 1)).isEqualTo(0.327, within(0.0005));
    }

    @Test
    void perfectSharesAreWhollyCalibrated() {
        assertThat(calibration(1, 9, 9, 1)).isEqualTo(1, within(1e-12));

        // Here the rounded divergence is just below 0.
        double[][] answers = new double[10][];
        Arrays.fill(answers, new double[] {1, 2});
        double[] truth = {0, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 3, 3, 3};
        assertThat(Cooke.calibration(new double[] {0.1, 0.7}, new double[][][] {answers}, truth))
                .containsExactly(1);
    }

    @Test
    void aTruthEqualToAQuantileLiesInTheBinBelowIt() {
        // Question 6 of expert A in MORE: truth 6, median 6, counted below: s(A) = (1, 3, 3, 1)/8.
        double[] score = Cooke.calibration(P, new double[][][] {EXPERT_A}, TRUTH);

        assertThat(score[0]).isEqualTo(calibration(1, 3, 3, 1), within(1e-15));
        // MORE prints 0.73, from shares rounded to (.12, .38, .38, .12); unrounded it is 0.69.
        assertThat(score[0]).isEqualTo(0.6877, within(0.0005));
    }

    @Test
    void badCalibrationIsThatOfTheLectureNotes() {
        // MORE, "Calibration score": s(E) = (4, 3, 0, 1)/8, printed 0.00027 from rounded shares.
        assertThat(calibration(4, 3, 0, 1)).isEqualTo(0.00027, within(3e-5));
    }

    @Test
    void degreesOfFreedomAreTheNumberOfQuantiles() {
        // Five quantiles, one truth above all: 2·ln(1/.05) = 5.99146, and χ² above it with 5 df is
        // 0.3070.
        double[] p = {0.05, 0.25, 0.5, 0.75, 0.95};
        double[][][] q = {{{1, 2, 3, 4, 5}}};

        assertThat(Cooke.calibration(p, q, new double[] {6})[0]).isEqualTo(0.3070, within(0.0001));
    }

    @Test
    void informationPerQuestionIsThatOfTheLectureNotes() {
        double[] printed = {0.037, 0.055, 0.278, 0.323, 0.171, 0.124, 0.214, 0.205};

        for (int i = 0; i < printed.length; i++) {
            double[][][] alone = {{EXPERT_E[i]}};
            assertThat(Cooke.information(P, alone, new double[] {TRUTH[i]})[0])
                    .as("question %s", i + 1)
                    .isEqualTo(printed[i], within(0.0006));
        }
    }

    @Test
    void informationOfOneExpertIsThatOfTheLectureNotes() {
        assertThat(Cooke.information(P, new double[][][] {EXPERT_E}, TRUTH)[0])
                .isEqualTo(0.176, within(0.0005));
    }

    @Test
    void informationOfTwoExpertsIsThatOfTheLectureNotes() {
        // MORE prints 0.89 and 0.69; its I_8(E) of 1.16 is a slip for 1.23, hence the wider
        // tolerance for E.
        double[] scores = Cooke.information(P, new double[][][] {EXPERT_A, EXPERT_E}, TRUTH);

        assertThat(scores[0]).isEqualTo(0.89, within(0.005));
        assertThat(scores[1]).isEqualTo(0.69, within(0.01));
    }

    @Test
    void theRangeOfAQuestionReachesOverAllExpertsAndTheTruth() {
        // From -1 (truth) to 9 (other expert), 10 % on each side: -2 to 10.
        double[][][] q = {{{1, 2, 3}}, {{7, 8, 9}}};

        double expected =
                Math.log(12)
                        + 0.05 * Math.log(0.05 / 3)
                        + 0.45 * Math.log(0.45)
                        + 0.45 * Math.log(0.45)
                        + 0.05 * Math.log(0.05 / 7);
        assertThat(Cooke.information(P, q, new double[] {-1})[0])
                .isEqualTo(expected, within(1e-14));
    }

    @Test
    void weightsAreCalibrationTimesInformationOfThoseAboveTheCutoff() {
        double[][][] q = {EXPERT_A, EXPERT_E};
        double[] calibration = Cooke.calibration(P, q, TRUTH);
        double[] information = Cooke.information(P, q, TRUTH);
        double a = calibration[0] * information[0];
        double e = calibration[1] * information[1];

        assertThat(Cooke.weights(P, q, TRUTH, 0))
                .containsExactly(new double[] {a / (a + e), e / (a + e)}, exactly());
        assertThat(Cooke.weights(P, q, TRUTH, 0.05)).containsExactly(1, 0);
        assertThat(Cooke.weights(P, q, TRUTH, calibration[0])).containsExactly(0, 0);
    }

    @Test
    void twinsWeighTheSame() {
        assertThat(Cooke.weights(P, new double[][][] {EXPERT_A, EXPERT_A}, TRUTH, 0.05))
                .containsExactly(0.5, 0.5);
    }

    @Test
    void withoutQuestionsNothingIsKnown() {
        double[][][] q = {new double[0][]};

        assertThat(Cooke.calibration(P, q, new double[0])[0]).isNaN();
        assertThat(Cooke.information(P, q, new double[0])[0]).isNaN();
        assertThat(Cooke.weights(P, q, new double[0], 0.05)).containsExactly(0);
    }

    @Test
    void answersOfAnotherShapeAreABrokenPromise() {
        double[] truth = {2};

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cooke.calibration(P, new double[][][] {{{1, 2}}}, truth));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cooke.calibration(P, new double[][][] {{{1, 3, 2}}}, truth));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cooke.information(P, new double[][][] {{}}, truth));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Cooke.weights(
                                new double[] {.5, .05, .95},
                                new double[][][] {{{1, 2, 3}}},
                                truth,
                                0));
    }

    /// The calibration of an expert with this many truths in each bin.
    private static double calibration(int... hits) {
        double[] truth = new double[Arrays.stream(hits).sum()];
        double[][] answers = new double[truth.length][];
        int question = 0;
        for (int bin = 0; bin < hits.length; bin++) {
            for (int i = 0; i < hits[bin]; i++) {
                truth[question] = bin + 0.5;
                answers[question] = new double[] {1, 2, 3};
                question++;
            }
        }
        return Cooke.calibration(P, new double[][][] {answers}, truth)[0];
    }

    private static Offset<Double> exactly() {
        return within(1e-15);
    }
}
