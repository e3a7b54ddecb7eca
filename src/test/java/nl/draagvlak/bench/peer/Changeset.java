package nl.draagvlak.bench.peer;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/// What Etherpad says of a change to a text: how long it was, how much longer it gets, and the
/// words that come in.
///
/// Source: https://github.com/ether/etherpad-lite/blob/develop/doc/api/changeset_library.md.
record Changeset(int length, int growth, String words) {

    private static final int RADIX = 36;
    private static final Pattern FORM =
            Pattern.compile("Z:([0-9a-z]+)([<>])([0-9a-z]+)[^$]*\\$(.*)", Pattern.DOTALL);

    /// A line with this mark comes in at the top of a text, by the author whose attribute is the
    /// first in the pool that goes with it.
    static Changeset lineOnTop(int length, long mark) {
        var line = mark + "\n";
        return new Changeset(length, line.length(), line);
    }

    static Changeset parse(String text) {
        var form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalStateException("not a changeset: " + text);
        }
        var change = Integer.parseInt(form.group(3), RADIX);
        return new Changeset(
                Integer.parseInt(form.group(1), RADIX),
                form.group(2).equals(">") ? change : -change,
                form.group(4));
    }

    /// The marks of the lines that come in.
    LongStream marks() {
        return words.lines().mapToLong(Long::parseLong);
    }

    @Override
    public String toString() {
        var growth = Integer.toString(this.growth, RADIX);
        return String.format(
                Locale.ROOT,
                "Z:%s>%s*0|1+%s$%s",
                Integer.toString(length, RADIX),
                growth,
                growth,
                words);
    }
}
