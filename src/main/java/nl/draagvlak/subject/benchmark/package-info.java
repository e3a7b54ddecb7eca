/// The benchmark: a KPI, what it is now, and between which values it is good enough.
@NullMarked
package nl.draagvlak.subject.benchmark;

import org.jspecify.annotations.NullMarked;
