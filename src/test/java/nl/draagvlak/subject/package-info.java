@NullMarked
package nl.draagvlak.subject;

import org.jspecify.annotations.NullMarked;
