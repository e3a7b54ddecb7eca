/// What every screen shares: language, theme, the page around the app, the words on it, and a push
/// connection that waits for slow readers.
@NullMarked
package nl.draagvlak.shell;

import org.jspecify.annotations.NullMarked;
