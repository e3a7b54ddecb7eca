package nl.draagvlak.lobby;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.UUID;
import nl.draagvlak.Browser;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.account.Accounts;
import nl.draagvlak.account.Invitations;
import nl.draagvlak.account.Participants;
import nl.draagvlak.workshop.WorkshopId;
import org.atmosphere.cpr.DefaultBroadcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/// No log holds a secret or what somebody is called, however much it says of our own packages.
@RunningDraagvlak
class DiscretionTest {

    private static final String PASSWORD = "four plain words together";
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private static final Logger OURS = (Logger) LoggerFactory.getLogger("nl.draagvlak");

    private final Accounts accounts;
    private final Invitations invitations;
    private final Participants participants;
    private final PersonalLinks links;
    private final Browser ann;
    private final Browser bob;
    private final Browser phone;
    private final ListAppender<ILoggingEvent> said = new ListAppender<>();
    private final String email = UUID.randomUUID() + "@bank.example";

    @Autowired
    DiscretionTest(
            Accounts accounts,
            Invitations invitations,
            Participants participants,
            PersonalLinks links,
            WebApplicationContext draagvlak) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.participants = participants;
        this.links = links;
        this.ann = Browser.of(draagvlak);
        this.bob = Browser.of(draagvlak);
        this.phone = Browser.of(draagvlak);
    }

    @BeforeEach
    void listen() {
        said.start();
        ROOT.addAppender(said);
        OURS.setLevel(Level.DEBUG);
    }

    @AfterEach
    void listenNoMore() {
        OURS.setLevel(null);
        ROOT.detachAppender(said);
    }

    @Test
    void noSecretAndNoNameIsSaid() {
        accounts.add("Annabel Zwartkruis", email, PASSWORD);
        accounts.add("Annabel Zwartkruis", email, PASSWORD);
        ann.open("/sign-in");
        ann.send("email", email, "password", "a wrong one for once");
        ann.send("email", email, "password", PASSWORD);
        ann.open("/workshops/new");
        var page = ann.send("title", "NBA programme 2027").goesTo();
        var workshop = new WorkshopId(UUID.fromString(page.split("/", -1)[2]));
        ann.open(page);
        var invitation = invitations.of(workshop, 1);
        bob.open("/join?code=CCCCCC");
        bob.open("/join/" + invitation.secret().words());
        bob.send("name", "Bobrick Quaasteniet", "department", "it");
        bob.back();
        bob.send("name", "Bobrick Quaasteniet", "department", "it");
        var who = participants.names(workshop).keySet().iterator().next();
        var link = links.make(workshop, who).address().replaceFirst("http://[^/]+", "");
        phone.open(link);
        phone.send();
        phone.open(link);
        ann.open("/colleagues");
        var colleague = ann.send().document().select(".link-itself").text();
        ann.open("/password-reset?code=0123456789abcdef0123456789abcdef");

        var secrets =
                List.of(
                        "Zwartkruis",
                        "Quaasteniet",
                        email,
                        PASSWORD,
                        "a wrong one for once",
                        invitation.secret().words(),
                        invitation.code().words(),
                        link.replaceFirst(".*/", ""),
                        colleague.replaceFirst(".*/", ""),
                        "0123456789abcdef0123456789abcdef",
                        ann.cookie("visitor").orElseThrow(),
                        bob.cookie("visitor").orElseThrow(),
                        phone.cookie("visitor").orElseThrow());
        assertThat(saidOf(secrets)).isEmpty();
    }

    /// It says the whole message, names too, when the one to whom it goes has just left.
    @Test
    void theOneWhoPushesSaysNothing() {
        assertThat(LoggerFactory.getLogger(DefaultBroadcaster.class).isErrorEnabled()).isFalse();
    }

    @Test
    void canaryWhatIsSaidIsFound() {
        OURS.debug("Annabel Zwartkruis came in");
        assertThat(saidOf(List.of("Zwartkruis"))).containsExactly("Annabel Zwartkruis came in");
    }

    private List<String> saidOf(List<String> secrets) {
        return said.list.stream()
                .map(event -> event.getFormattedMessage() + thrown(event))
                .filter(line -> secrets.stream().anyMatch(line::contains))
                .toList();
    }

    private static String thrown(ILoggingEvent event) {
        return event.getThrowableProxy() == null
                ? ""
                : " " + event.getThrowableProxy().getMessage();
    }
}
