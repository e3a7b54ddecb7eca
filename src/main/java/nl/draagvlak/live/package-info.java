/// The room: every open workshop has a queue, one writer, and watchers who are shown what changed;
/// one that nobody has been in for a while is left, and read again from the log.
@NullMarked
package nl.draagvlak.live;

import org.jspecify.annotations.NullMarked;
