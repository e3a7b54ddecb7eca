package nl.draagvlak.workshop;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A number that somebody typed, kept with as many decimals as every other, so that equal is equal.
public record Amount(BigDecimal number) implements Comparable<Amount> {

    public static final int DECIMALS = 6;

    private static final BigDecimal TOO_BIG = BigDecimal.TEN.pow(15);

    public Amount {
        if (!canKeep(number)) {
            throw new IllegalArgumentException(number + " cannot be kept");
        }
        number = number.setScale(DECIMALS, RoundingMode.UNNECESSARY);
    }

    public static Amount of(String number) {
        return new Amount(new BigDecimal(number));
    }

    /// The amount nearest to a number that was worked out.
    public static Amount near(double number) {
        return new Amount(BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    /// Whether a number is neither too big nor too precise.
    public static boolean canKeep(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= DECIMALS
                && number.abs().compareTo(TOO_BIG) < 0;
    }

    public double value() {
        return number.doubleValue();
    }

    public boolean isMoreThan(Amount other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Amount other) {
        return number.compareTo(other.number);
    }
}
