package nl.draagvlak.workshop;

/// What a person has done: a fact, kept for ever.
public sealed interface Contribution
        permits Charter.Fact,
                People.Fact,
                Lobby.Fact,
                Stages.Fact,
                Items.Fact,
                Talk.Fact,
                Stances.Fact,
                Outcomes.Fact,
                Rounds.Fact,
                Evidence.Fact,
                Seeds.Fact,
                Layout.Fact,
                Priorities.Fact,
                Releases.Fact,
                Tokens.Fact,
                Timer.Fact,
                Agenda.Fact,
                BuyIn.Fact {}
