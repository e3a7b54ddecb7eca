@NullMarked
package nl.draagvlak.subject.benchmark;

import org.jspecify.annotations.NullMarked;
