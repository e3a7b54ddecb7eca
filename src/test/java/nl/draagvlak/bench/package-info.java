/// What people feel, measured: how soon everybody sees a change, how many changes a room carries,
/// what a person costs.
///
/// [Bench] is what `./draagvlak bench` starts. A [Crowd] is a number of people in one system;
/// [Room] is ours, in which each of them is a [Guest] who joins through the form on the page and
/// acts through the real screens, by way of a [FlowPage]: a browser without a window. A [Trial]
/// lets a crowd act and gives a [Result]; in a [Contest] crowds in several systems take turns at
/// that. [Only] names what is measured by itself as well: [Soak], [Windows], [Micro] and [Kills].
/// Everything stays on this machine and ends by itself.
@NullMarked
package nl.draagvlak.bench;

import org.jspecify.annotations.NullMarked;
