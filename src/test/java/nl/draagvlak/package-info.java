@NullMarked
package nl.draagvlak;

import org.jspecify.annotations.NullMarked;
