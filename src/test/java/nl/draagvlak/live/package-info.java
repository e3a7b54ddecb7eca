@NullMarked
package nl.draagvlak.live;

import org.jspecify.annotations.NullMarked;
