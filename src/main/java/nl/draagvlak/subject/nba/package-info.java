/// The next best action: one thing worth doing for one customer, now.
@NullMarked
package nl.draagvlak.subject.nba;

import org.jspecify.annotations.NullMarked;
