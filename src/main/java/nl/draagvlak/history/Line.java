package nl.draagvlak.history;

import java.util.List;

/// One contribution as the browser gets it: what was done stands in `deed`, and in `tail` behind
/// whom or what it was done to; `at` in milliseconds since 1970 UTC, `who` empty where it is not
/// told.
public record Line(
        long seq,
        long at,
        String who,
        String name,
        String initials,
        String shape,
        String look,
        String deed,
        String tail,
        String whom,
        String item,
        String address,
        String aspect,
        String words,
        List<Change> changes) {

    /// What one field was and became, in words; what it was is empty where it is new.
    public record Change(String field, String was, String is) {}
}
