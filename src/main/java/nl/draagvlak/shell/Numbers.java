package nl.draagvlak.shell;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.draagvlak.workshop.Amount;
import nl.draagvlak.workshop.Unit;

/// Numbers as one language reads and writes them.
public final class Numbers {

    private static final String NO_BREAK = "\u00a0";
    private static final Pattern BESIDE_A_NUMBER =
            Pattern.compile("[\\s\\p{Z}\\p{Sc}%'’]|EUR|(?i:procent|percent)");
    private static final Pattern PLAIN = Pattern.compile("-?(\\d+\\.?\\d*|\\.\\d+)");

    private final Locale language;

    public Numbers(Locale language) {
        this.language = language;
    }

    /// The number that somebody typed, whichever of point and comma they use; where one sign alone
    /// could mean either, it means what it means in this language. Empty where it is no number, or
    /// one that is too big or too precise.
    public Optional<Amount> read(String typed) {
        var digits = new StringBuilder();
        BESIDE_A_NUMBER
                .matcher(typed)
                .replaceAll("")
                .replace('−', '-')
                .codePoints()
                .forEach(character -> digits.append(plain(character)));
        var number = withPoint(digits.toString());
        return PLAIN.matcher(number).matches()
                ? Optional.of(new BigDecimal(number)).filter(Amount::canKeep).map(Amount::new)
                : Optional.empty();
    }

    /// A number with nothing beside it, as one would type it.
    public String write(Amount amount) {
        return format(0, Amount.DECIMALS).format(amount.number());
    }

    /// The same as one would say it to somebody who reads points and commas otherwise.
    public String writeUngrouped(Amount amount) {
        var format = format(0, Amount.DECIMALS);
        format.setGroupingUsed(false);
        return format.format(amount.number());
    }

    /// A number with the sign or the word for its unit; `days` and `seconds` are those words.
    public String write(Amount amount, Unit unit, Currency currency, String days, String seconds) {
        var number = write(amount);
        return switch (unit) {
            case PERCENT -> number + NO_BREAK + "%";
            case MONEY -> currency.getSymbol(language) + NO_BREAK + money(amount);
            case COUNT -> number;
            case DAYS -> number + NO_BREAK + days;
            case SECONDS -> number + NO_BREAK + seconds;
        };
    }

    private String money(Amount amount) {
        var isWhole = amount.number().stripTrailingZeros().scale() <= 0;
        return format(isWhole ? 0 : 2, Amount.DECIMALS).format(amount.number());
    }

    private NumberFormat format(int least, int most) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(most);
        return format;
    }

    private static String plain(int character) {
        return Character.isDigit(character)
                ? String.valueOf(Character.digit(character, 10))
                : Character.toString(character);
    }

    private String withPoint(String digits) {
        var isComma = DecimalFormatSymbols.getInstance(language).getDecimalSeparator() == ',';
        var decimal = isComma ? ',' : '.';
        var between = isComma ? '.' : ',';
        var last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        if (last < 0) {
            return digits;
        }
        var sign = digits.charAt(last);
        var isGrouped =
                Pattern.matches(
                        "-?\\d{1,3}(" + Pattern.quote(String.valueOf(between)) + "\\d{3})+",
                        digits);
        if (isGrouped) {
            return digits.replace(String.valueOf(between), "");
        }
        var other = sign == decimal ? between : decimal;
        return digits.indexOf(sign) == last
                ? digits.replace(String.valueOf(other), "").replace(sign, '.')
                : digits;
    }
}
