@NullMarked
package nl.draagvlak.history;

import org.jspecify.annotations.NullMarked;
