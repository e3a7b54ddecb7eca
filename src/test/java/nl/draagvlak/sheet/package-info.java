@NullMarked
package nl.draagvlak.sheet;

import org.jspecify.annotations.NullMarked;
