/// What was agreed, as a set of values that is released in numbered versions, and its formats.
@NullMarked
package nl.draagvlak.agreement;

import org.jspecify.annotations.NullMarked;
