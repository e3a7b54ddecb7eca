@NullMarked
package nl.draagvlak.shell;

import org.jspecify.annotations.NullMarked;
