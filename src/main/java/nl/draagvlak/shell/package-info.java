/// What every screen shares: language, theme, the page around the app, the words on it.
@NullMarked
package nl.draagvlak.shell;

import org.jspecify.annotations.NullMarked;
