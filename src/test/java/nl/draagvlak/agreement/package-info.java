@NullMarked
package nl.draagvlak.agreement;

import org.jspecify.annotations.NullMarked;
