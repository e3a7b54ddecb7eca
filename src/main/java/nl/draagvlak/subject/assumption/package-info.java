/// The assumption: a number that nobody knows for sure, and that everybody can help to estimate.
@NullMarked
package nl.draagvlak.subject.assumption;

import org.jspecify.annotations.NullMarked;
