/// The pure heart: what can happen in a workshop, what follows from it, and who may see it.
///
/// [Workshop#decide] reads and answers, [Workshop#evolve] never refuses. Time, ids and randomness
/// come from outside; nothing here knows a framework, a database or a screen. One file per topic
/// holds its commands, facts, state and rules together; where the rules outgrew it they stand in a
/// file of their own, named by what people do ([Voting], [Settling]).
@NullMarked
package nl.draagvlak.workshop;

import org.jspecify.annotations.NullMarked;
