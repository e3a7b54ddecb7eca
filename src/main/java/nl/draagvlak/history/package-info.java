/// The history: everything that anybody did, in words, and the proof that it was not changed since.
@NullMarked
package nl.draagvlak.history;

import org.jspecify.annotations.NullMarked;
