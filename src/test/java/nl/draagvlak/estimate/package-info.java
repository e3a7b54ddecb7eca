@NullMarked
package nl.draagvlak.estimate;

import org.jspecify.annotations.NullMarked;
