@NullMarked
package nl.draagvlak.lobby;

import org.jspecify.annotations.NullMarked;
