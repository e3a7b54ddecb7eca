@NullMarked
package nl.draagvlak.subject.nba;

import org.jspecify.annotations.NullMarked;
