/// What people do in a real browser, on the packaged server in a process of its own.
@NullMarked
package nl.draagvlak.browser;

import org.jspecify.annotations.NullMarked;
