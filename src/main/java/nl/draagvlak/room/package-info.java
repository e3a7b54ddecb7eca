/// The screen of a workshop: the frame around it and one panel per stage.
///
/// Values go down from a [nl.draagvlak.live.Frame], wishes come up as commands. What moves often is
/// one Lit element fed a small property; forms and dialogs are Flow components. Tabs that are no
/// longer heard of, or that are too many, are let go.
@NullMarked
package nl.draagvlak.room;

import org.jspecify.annotations.NullMarked;
