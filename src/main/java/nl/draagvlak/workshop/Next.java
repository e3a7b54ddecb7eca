package nl.draagvlak.workshop;

/// A workshop in the making: the parts that one contribution changes, and all others as they were.
final class Next {

    private final WorkshopId id;
    private final long seq;
    Charter charter;
    People people;
    Lobby lobby;
    Stages stages;
    Items items;
    Talk talk;
    Stances stances;
    Outcomes outcomes;
    Rounds rounds;
    Evidence evidence;
    Seeds seeds;
    Weights weights;
    Layout layout;
    Priorities priorities;
    Origins origins;
    Releases releases;
    Tokens tokens;
    BuyIn buyIn;
    Timer timer;
    Agenda agenda;

    Next(Workshop before, long seq) {
        this.id = before.id();
        this.seq = seq;
        charter = before.charter();
        people = before.people();
        lobby = before.lobby();
        stages = before.stages();
        items = before.items();
        talk = before.talk();
        stances = before.stances();
        outcomes = before.outcomes();
        rounds = before.rounds();
        evidence = before.evidence();
        seeds = before.seeds();
        weights = before.weights();
        layout = before.layout();
        priorities = before.priorities();
        origins = before.origins();
        releases = before.releases();
        tokens = before.tokens();
        buyIn = before.buyIn();
        timer = before.timer();
        agenda = before.agenda();
    }

    Workshop made() {
        return new Workshop(
                id,
                seq,
                charter,
                people,
                lobby,
                stages,
                items,
                talk,
                stances,
                outcomes,
                rounds,
                evidence,
                seeds,
                weights,
                layout,
                priorities,
                origins,
                releases,
                tokens,
                buyIn,
                timer,
                agenda.among(items, outcomes, rounds, stages));
    }
}
