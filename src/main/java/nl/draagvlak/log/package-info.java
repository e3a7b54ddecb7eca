/// The memory: contributions are appended, chained by their hashes and never changed.
@NullMarked
package nl.draagvlak.log;

import org.jspecify.annotations.NullMarked;
