@NullMarked
package nl.draagvlak.demo;

import org.jspecify.annotations.NullMarked;
