/// Other systems in which people change one thing together, and the least that any of them costs.
///
/// In a [Circle] everybody has a [Seat], through which they change something, and an [Ear], which
/// keeps when they heard of what. The [Floor] is a bare relay that commits before it tells anybody;
/// a [Peer] is a server that somebody else wrote and that runs on this machine already.
@NullMarked
package nl.draagvlak.bench.peer;

import org.jspecify.annotations.NullMarked;
