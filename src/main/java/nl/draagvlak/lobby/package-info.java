/// The way in: small server-rendered pages without a session, before the app begins.
@NullMarked
package nl.draagvlak.lobby;

import org.jspecify.annotations.NullMarked;
