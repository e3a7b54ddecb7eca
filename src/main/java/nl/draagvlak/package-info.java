/// Draagvlak: departments design a next best action programme together, and keep how they got
/// there.
///
/// Start here. A person's wish travels one way:
///
/// 1. [nl.draagvlak.room] turns a click into a command,
/// 2. [nl.draagvlak.live] puts it in the queue of its workshop,
/// 3. [nl.draagvlak.workshop] decides, in pure Java, what follows from it,
/// 4. [nl.draagvlak.log] stores the contributions for ever,
/// 5. [nl.draagvlak.live] shows everybody in the room what they may see of it.
///
/// [nl.draagvlak.subject] says what a workshop can talk about, [nl.draagvlak.estimate] does the
/// arithmetic, [nl.draagvlak.lobby] and [nl.draagvlak.account] let people in,
/// [nl.draagvlak.agreement] releases what was agreed and [nl.draagvlak.api] hands it to other
/// systems, [nl.draagvlak.demo] plays a workshop to look around in, [nl.draagvlak.shell] is what
/// every screen shares and [nl.draagvlak.database] runs MariaDB.
@NullMarked
package nl.draagvlak;

import org.jspecify.annotations.NullMarked;
