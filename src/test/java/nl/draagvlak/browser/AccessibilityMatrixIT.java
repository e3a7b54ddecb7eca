package nl.draagvlak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Nothing serious is in anybody's way, wherever a workshop that is well under way can take them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityMatrixIT {

    private final Chromium chromium = new Chromium();
    private final Server server = new Server();
    private final Lobby lobby = new Lobby(server);

    @AfterAll
    void end() {
        chromium.close();
        server.close();
    }

    @Test
    void ofAFacilitator() {
        var fatima = visitor("facilitator", "en");
        fatima.go("listening");
        fatima.look("the listening round", ".listening");
        fatima.click(".voice-act >> nth=0");
        fatima.look("the answer to a concern", Visitor.DIALOG);
        fatima.leave();
        fatima.go("nbas");
        fatima.look("NBAs", "nba-list");
        fatima.ask("First job, new account", "Improve", "Park…", "Record as agreed…");
        fatima.ask("Moved house? A look at your insurance", "Put back on the table…");
        fatima.ask("A credit card for whoever is overdrawn");
        fatima.ask("Rate review call");
        fatima.go("assumptions");
        fatima.look("assumptions", "assumption-list");
        fatima.press("Ask several at once…");
        fatima.look("several questions", Visitor.DIALOG);
        fatima.leave();
        fatima.press("Import a list…");
        fatima.look("a list", Visitor.DIALOG);
        fatima.leave();
        fatima.ask("Switches the card on", "Start the first round…", "Add an observation…");
        fatima.ask("Calls before the letter, per week", "Reveal");
        fatima.ask("Handle time, rate review", "Record another value…");
        fatima.go("benchmarks");
        fatima.look("benchmarks", "benchmark-list");
        fatima.ask("Satisfaction after the call");
        fatima.ask("Calls done within 8 minutes", "Agree on");
        fatima.go("dashboard");
        fatima.ask("Done in 8 minutes", "Improve");
        fatima.go("agreement");
        fatima.look("the agreement", "release-list li");
        fatima.press("Release version 2…");
        fatima.look("the release", Visitor.DIALOG);
        fatima.leave();
        fatima.press("Access for other systems…");
        fatima.page().getByLabel("What is it for?").fill("The data warehouse");
        fatima.press("Make a token");
        fatima.look("a token", ".token-once copy-text");
        fatima.leave();
        fatima.lookAtPeople();
        fatima.page().navigate(fatima.page().url().replaceFirst("/agreement.*", "/invitation"));
        fatima.look("the invitation on a beamer", ".invitation-code");
        assertThat(fatima.faults()).isEmpty();
    }

    @Test
    void ofAParticipant() {
        var sanne = visitor("participant", "nl");
        sanne.go("listening");
        sanne.click(".score:nth-child(4)");
        sanne.click("vaadin-details-summary");
        sanne.page().getByLabel("Ik vertrouw het niet").check();
        sanne.look("the listening round, answered", ".score[aria-pressed=true]");
        sanne.go("nbas");
        sanne.ask("Op reis? Pas klaar voor het buitenland", "Bezwaar…", "Verbeteren");
        sanne.reply();
        sanne.propose();
        sanne.go("assumptions");
        sanne.vote("Gesprekken vóór de aanmaning, per week");
        sanne.press("Mijn antwoord bewaren");
        sanne.look("an answer that was given", ".given");
        sanne.open("Startkans rentegesprek");
        sanne.look("an agreed assumption", "estimate-strip svg[role=img]");
        sanne.click("estimate-strip .segmented button:last-child");
        sanne.look("the answers as a table", "estimate-strip table");
        sanne.open("Waarde van een starter");
        sanne.look("a parked assumption", ".measure h2");
        sanne.propose();
        sanne.go("benchmarks");
        sanne.vote("Tevredenheid na het gesprek");
        sanne.open("Conversie van het rentegesprek");
        sanne.look("an agreed benchmark", ".item-open .bullet");
        sanne.click(".item-open .picture-more");
        sanne.look("a benchmark as a table", ".item-open .picture-table");
        sanne.propose();
        sanne.go("dashboard");
        sanne.look("the dashboard", ".widget-picture svg");
        sanne.open("Ja tegen een rentegesprek");
        sanne.click(".widget-card vaadin-details-summary");
        sanne.look("a widget as a table", ".reading-table");
        sanne.propose();
        sanne.go("agreement");
        sanne.look("the agreement", "release-list li");
        sanne.lookAtPeople();
        sanne.lookAround();
        sanne.lookBack();
        assertThat(sanne.faults()).isEmpty();
    }

    @Test
    void aFaultWouldBeFoundInTheLookThatHasIt() {
        var page = chromium.laptop("en");
        page.setContent(
                """
                <html lang="en">
                <title>A page</title>
                <meta name="viewport" content="width=device-width">
                <style>
                  p { color: #767676; background: #fff; }
                  @media (prefers-color-scheme: dark) { p { color: #888 } }
                  @media (max-width: 600px) { main { width: 500px } }
                </style>
                <main><h1>A page</h1><p>Grey</p></main>
                """);
        var inspection = new Inspection(page, "nobody");
        inspection.look("a page with two faults", page.locator("main"));
        assertThat(inspection.faults())
                .hasSize(4)
                .anySatisfy(fault -> assertThat(fault).contains("DARK_LAPTOP: color-contrast"))
                .anySatisfy(fault -> assertThat(fault).contains("DARK_PHONE: color-contrast"))
                .anySatisfy(fault -> assertThat(fault).contains("DARK_PHONE: it scrolls sideways"))
                .anySatisfy(
                        fault -> assertThat(fault).contains("LIGHT_PHONE: it scrolls sideways"));
    }

    private Visitor visitor(String role, String language) {
        var page = chromium.laptop(language);
        lobby.lookAround(page, role);
        return new Visitor(page, role);
    }
}
