@NullMarked
package nl.draagvlak.subject.assumption;

import org.jspecify.annotations.NullMarked;
