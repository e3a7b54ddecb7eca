package nl.draagvlak.demo;

import nl.draagvlak.workshop.Command;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.Submission;

/// One wish of one person in the script; no two lines have the same name.
record Line(String name, String who, Wish wish) {

    /// What somebody wishes, in view of what has happened.
    interface Wish {

        Command at(Moment now);
    }

    Submission in(Copy copy, Seen seen) {
        var id = copy.command(name);
        return new Submission(id, copy.person(who), wish.at(new Moment(copy, seen, id)));
    }
}
