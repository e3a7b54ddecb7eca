package nl.draagvlak.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.draagvlak.Browser;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.account.FrontDesk;
import nl.draagvlak.account.Participants;
import nl.draagvlak.account.Seats;
import nl.draagvlak.account.ServerKey;
import nl.draagvlak.agreement.Secretary;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.log.ContributionLog;
import nl.draagvlak.workshop.ParticipantId;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.WorkshopId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

@RunningDraagvlak
class DemoTest {

    private static final String ROOM = "/workshops/(.+)/nbas";

    private final WebApplicationContext draagvlak;
    private final LiveWorkshops workshops;
    private final Browser visitor;

    @Autowired
    DemoTest(WebApplicationContext draagvlak, LiveWorkshops workshops) {
        this.draagvlak = draagvlak;
        this.workshops = workshops;
        visitor = Browser.of(draagvlak);
    }

    @Test
    void theFrontPageOffersTwoSeats() {
        var page = visitor.open("/").document();
        assertThat(page.select("form[action=/demo] button[name=role]").eachAttr("value"))
                .containsExactly("participant", "facilitator");
    }

    @Test
    void aParticipantIsInARoomWhereThingsWaitForThem() {
        var entered = enter(visitor, "participant");
        assertThat(entered.status()).isEqualTo(303);
        var seen = seen(entered);
        assertThat(seen.people().byId()).hasSize(22);
        assertThat(seen.charter().title().words()).isEqualTo("NBA programme 2027");
        assertThat(seen.releases().versions()).hasSize(1);
        assertThat(nameOf(visitor, seen)).isEqualTo("Sanne de Boer");
        assertThat(roleOf(visitor, seen)).isEqualTo(Role.PARTICIPANT);
    }

    @Test
    void aFacilitatorFacilitates() {
        var entered = enter(visitor, "facilitator");
        assertThat(entered.status()).isEqualTo(303);
        assertThat(roleOf(visitor, seen(entered))).isEqualTo(Role.FACILITATOR);
    }

    @Test
    void whoeverReadsDutchGetsADutchWorkshop() {
        visitor.keep("lang", "nl");
        var seen = seen(enter(visitor, "participant"));
        assertThat(seen.charter().title().words()).isEqualTo("NBA-programma 2027");
        assertThat(seen.charter().language().getLanguage()).isEqualTo("nl");
    }

    @Test
    void everyVisitorHasACopyOfTheirOwn() {
        var other = Browser.of(draagvlak);
        var mine = seen(enter(visitor, "participant"));
        var theirs = seen(enter(other, "participant"));
        assertThat(mine.workshop()).isNotEqualTo(theirs.workshop());
        assertThat(mine.people().byId().keySet())
                .doesNotContainAnyElementsOf(theirs.people().byId().keySet());
        assertThat(who(visitor, mine.workshop())).isPresent();
        assertThat(who(visitor, theirs.workshop())).isEmpty();
    }

    @Test
    void aFormFromElsewhereIsRefused() {
        visitor.open("/");
        var answer = visitor.post("/demo", Map.of("role", List.of("participant")));
        assertThat(answer.status()).isEqualTo(403);
    }

    @Test
    void whoeverStartsOneDemoAfterAnotherWaits() {
        var noTimePasses = Clock.fixed(Instant.now(), ZoneOffset.UTC);
        var page = page(draagvlak.getBean(Demo.class), noTimePasses);
        for (var demo = 0; demo < 10; demo++) {
            assertThat(enter(page).getStatus()).isNull();
        }
        var tooMany = enter(page);
        assertThat(tooMany.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(tooMany.getModel()).containsEntry("heading", "lobby.demo.wait.title");
    }

    @Test
    void thereIsNoneWithADatabaseOfOnesOwn() {
        var none =
                new Demo(
                        Optional.empty(),
                        draagvlak.getBean(DemoWorkshops.class),
                        draagvlak.getBean(ContributionLog.class),
                        workshops,
                        draagvlak.getBean(Secretary.class),
                        draagvlak.getBean(Participants.class),
                        draagvlak.getBean(Seats.class),
                        draagvlak.getBean(ServerKey.class),
                        Clock.systemUTC());
        assertThat(none.isOffered()).isFalse();
        var page = page(none, Clock.systemUTC());
        assertThatThrownBy(() -> enter(page))
                .isInstanceOf(ResponseStatusException.class)
                .hasMessageContaining("404");
    }

    private DemoPage page(Demo demo, Clock clock) {
        return new DemoPage(
                demo,
                draagvlak.getBean(DemoSweep.class),
                draagvlak.getBean(FrontDesk.class),
                clock);
    }

    private static ModelAndView enter(DemoPage page) {
        return page.enter(
                "participant", new MockHttpServletRequest(), new MockHttpServletResponse());
    }

    private static Browser.Page enter(Browser browser, String role) {
        browser.open("/");
        return browser.sendTo("form[action=/demo]", "role", role);
    }

    private Seen seen(Browser.Page entered) {
        assertThat(entered.goesTo()).matches(ROOM);
        var id = UUID.fromString(entered.goesTo().replaceFirst(ROOM, "$1"));
        return workshops.seen(new WorkshopId(id), Role.OBSERVER).orElseThrow();
    }

    private String nameOf(Browser browser, Seen seen) {
        var names = draagvlak.getBean(Participants.class).names(seen.workshop());
        return names.getOrDefault(who(browser, seen.workshop()).orElseThrow(), "");
    }

    private Role roleOf(Browser browser, Seen seen) {
        return seen.people().find(who(browser, seen.workshop()).orElseThrow()).orElseThrow().role();
    }

    private Optional<ParticipantId> who(Browser browser, WorkshopId workshop) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("visitor", browser.cookie("visitor").orElseThrow()));
        var known =
                draagvlak.getBean(FrontDesk.class).welcome(request, new MockHttpServletResponse());
        return draagvlak.getBean(Seats.class).participant(known, workshop);
    }
}
