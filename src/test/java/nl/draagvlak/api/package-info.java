@NullMarked
package nl.draagvlak.api;

import org.jspecify.annotations.NullMarked;
