@NullMarked
package nl.draagvlak.room;

import org.jspecify.annotations.NullMarked;
