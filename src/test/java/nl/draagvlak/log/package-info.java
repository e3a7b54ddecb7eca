@NullMarked
package nl.draagvlak.log;

import org.jspecify.annotations.NullMarked;
