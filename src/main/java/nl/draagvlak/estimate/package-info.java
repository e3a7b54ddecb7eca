/// The arithmetic of agreeing on a number: what people estimate, what the group makes of it, how
/// far they agree, and what the figures themselves say. Pure: `java.*` only, no state, no clock.
///
/// Numbers are `double`; shares, levels and probabilities lie in 0..1; what is undefined is NaN;
/// arguments stay unchanged. An `IllegalArgumentException` is a broken promise of the caller
/// (shapes, order, sign). The order of respondents never matters: sums are taken over sorted
/// copies, to the last bit.
///
/// Start at [Estimate], then [Group] and [Agreement]; [Distributions] lists the curves.
@NullMarked
package nl.draagvlak.estimate;

import org.jspecify.annotations.NullMarked;
