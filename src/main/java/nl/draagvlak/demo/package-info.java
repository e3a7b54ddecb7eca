/// The demo: a workshop that a script has filled, a fresh copy for every visitor.
@NullMarked
package nl.draagvlak.demo;

import org.jspecify.annotations.NullMarked;
