/// The memory: contributions are appended, chained by their hashes and never changed; a workshop
/// can be had as it was at any of them.
@NullMarked
package nl.draagvlak.log;

import org.jspecify.annotations.NullMarked;
