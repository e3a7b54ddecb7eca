/// The room: every open workshop has a queue, one writer, and watchers who are shown what changed.
@NullMarked
package nl.draagvlak.live;

import org.jspecify.annotations.NullMarked;
