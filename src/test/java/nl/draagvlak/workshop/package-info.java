@NullMarked
package nl.draagvlak.workshop;

import org.jspecify.annotations.NullMarked;
