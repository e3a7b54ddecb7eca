package nl.draagvlak.workshop;

import java.util.List;

/// What a person wishes to happen.
public sealed interface Command
        permits Charter.Command,
                People.Command,
                Lobby.Command,
                Stages.Command,
                Items.Command,
                Talk.Command,
                Stances.Command,
                Outcomes.Command,
                Rounds.Command,
                Evidence.Command,
                Seeds.Command,
                Layout.Command,
                Priorities.Command,
                Releases.Command,
                Tokens.Command,
                Timer.Command,
                Agenda.Command,
                BuyIn.Command {

    /// Whether these facts are what this very wish once led to, so that it was sent twice.
    boolean ledTo(List<Contribution> facts);
}
