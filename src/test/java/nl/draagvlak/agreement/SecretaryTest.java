package nl.draagvlak.agreement;

import static nl.draagvlak.tables.Tables.ACCESS_TOKEN;
import static nl.draagvlak.workshop.Scenario.INBOUND;
import static nl.draagvlak.workshop.Scenario.MARKETING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.account.Secret;
import nl.draagvlak.live.LiveWorkshop;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.room.Room;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.CommandId;
import nl.draagvlak.workshop.Decision;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Refusal;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.OpenStage;
import nl.draagvlak.workshop.Text;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RunningDraagvlak
class SecretaryTest {

    private static final Text TITLE = Text.of("After the consent talk");

    private final Secretary secretary;
    private final ReleasedSets sets;
    private final AccessTokens tokens;
    private final DSLContext database;
    private final LiveWorkshops workshops;
    private final Room room;

    @Autowired
    SecretaryTest(
            Secretary secretary,
            ReleasedSets sets,
            AccessTokens tokens,
            DSLContext database,
            LiveWorkshops workshops,
            ApplicationContext context) {
        this.secretary = secretary;
        this.sets = sets;
        this.tokens = tokens;
        this.database = database;
        this.workshops = workshops;
        this.room = new Room(context);
    }

    @BeforeEach
    void theStageIsOpen() {
        room.submit(room.facilitator(), new OpenStage(Stage.AGREEMENT));
    }

    @Test
    void theBytesAreThoseThatTheContributionNames() {
        var before = live().seenBy(Role.OBSERVER);
        assertThat(secretary.release(errand(room.facilitator()), TITLE))
                .isInstanceOf(Decision.Accepted.class);

        var version = live().seenBy(Role.OBSERVER).releases().newest().orElseThrow();
        var set = ParameterSetJson.read(sets.find(version.sha256()));
        assertThat(set.at("/version").asInt()).isEqualTo(1);
        assertThat(set.at("/title").asString()).isEqualTo(TITLE.words());
        assertThat(set.at("/releasedAt").asString()).isEqualTo(version.at().toString());
        assertThat(set.at("/head/seq").asLong()).isEqualTo(before.seq()).isEqualTo(version.head());
        assertThat(Optional.of(set.at("/head/hash").asString()))
                .isEqualTo(live().chronicle().hashOf(before.seq()));
    }

    @Test
    void theSameWishTwiceIsOneVersion() {
        var errand = errand(room.facilitator());
        var first = secretary.release(errand, TITLE);
        assertThat(secretary.release(errand, TITLE)).isEqualTo(first);
        assertThat(live().seenBy(Role.OBSERVER).releases().versions()).hasSize(1);
    }

    @Test
    void whoIsNoFacilitatorReleasesNothing() {
        var joris = room.participant("Joris Hendriks", MARKETING);
        assertThat(secretary.release(errand(joris), TITLE))
                .isEqualTo(refused(Refusal.FACILITATORS_ONLY));
        var issued = secretary.issueToken(errand(joris), Text.of("Warehouse"));
        assertThat(issued.decision()).isEqualTo(refused(Refusal.FACILITATORS_ONLY));
        assertThat(issued.secret()).isEmpty();
    }

    @Test
    void aTitleIsAskedFor() {
        assertThat(secretary.release(errand(room.facilitator()), Text.NONE))
                .isEqualTo(new Decision.Refused(Refusal.MISSING, Optional.of("title")));
    }

    @Test
    void aVersionIsReleasedWhileOthersContribute() throws InterruptedException {
        var sanne = room.participant("Sanne de Boer", INBOUND);
        var goOn = new AtomicBoolean(true);
        var busy =
                Thread.startVirtualThread(() -> {
                    for (var i = 0; goOn.get() && i < 10; i++) {
                        var item = new ItemId(UUID.randomUUID());
                        room.submit(sanne, new Propose(item, SampleNba.named("NBA " + i).nba()));
                    }
                });
        var decision = secretary.release(errand(room.facilitator()), TITLE);
        goOn.set(false);
        busy.join();
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var version = live().seenBy(Role.OBSERVER).releases().newest().orElseThrow();
        assertThat(ParameterSetJson.read(sets.find(version.sha256())).at("/open").size())
                .isLessThanOrEqualTo(10);
    }

    @Test
    void ofATokenOnlyTheHashIsKept() {
        var secret = issue();
        assertThat(secret.words()).hasSize(22);
        assertThat(database.fetchExists(ACCESS_TOKEN, ACCESS_TOKEN.SECRET_HASH.eq(secret.hash())))
                .isTrue();
        var access = tokens.find(secret).orElseThrow();
        assertThat(access.workshop()).isEqualTo(room.workshop());
        assertThat(live().seenBy(Role.OBSERVER).tokens().works(access.token())).isTrue();
        assertThat(tokens.find(new Secret("a-guess"))).isEmpty();
    }

    private Secret issue() {
        return secretary
                .issueToken(errand(room.facilitator()), Text.of("Warehouse"))
                .secret()
                .orElseThrow();
    }

    private LiveWorkshop live() {
        return workshops.find(room.workshop()).orElseThrow();
    }

    private Secretary.Errand errand(Room.Person by) {
        return new Secretary.Errand(live(), by.id(), new CommandId(UUID.randomUUID()));
    }

    private static Decision refused(Refusal why) {
        return new Decision.Refused(why, Optional.empty());
    }
}
