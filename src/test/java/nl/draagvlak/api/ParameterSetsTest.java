package nl.draagvlak.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import nl.draagvlak.RunningDraagvlak;
import nl.draagvlak.account.Secret;
import nl.draagvlak.agreement.AccessTokens;
import nl.draagvlak.room.Room;
import nl.draagvlak.subject.nba.SampleNba;
import nl.draagvlak.workshop.ItemId;
import nl.draagvlak.workshop.Items.Propose;
import nl.draagvlak.workshop.Outcomes.Agree;
import nl.draagvlak.workshop.Stage;
import nl.draagvlak.workshop.Stages.OpenStage;
import nl.draagvlak.workshop.Tokens.RevokeToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RunningDraagvlak
class ParameterSetsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final WebApplicationContext draagvlak;
    private final Room room;
    private final Secret token;
    private final Client nobody;
    private final Client warehouse;
    private final String sets;

    ParameterSetsTest(@Autowired WebApplicationContext draagvlak) {
        this.draagvlak = draagvlak;
        room = new Room(draagvlak);
        room.submit(room.facilitator(), new OpenStage(Stage.AGREEMENT));
        token = Client.tokenFor(room, draagvlak);
        nobody = Client.of(draagvlak);
        warehouse = nobody.with(token);
        sets = "/api/v1/workshops/" + room.workshop().value() + "/parameter-sets";
    }

    @BeforeEach
    void twoVersionsAreReleased() {
        Client.release(room, "First", draagvlak);
        var item = new ItemId(UUID.randomUUID());
        room.submit(room.facilitator(), new Propose(item, SampleNba.rateReviewCall()));
        room.submit(room.facilitator(), new Agree(item, 1));
        Client.release(room, "Second", draagvlak);
    }

    @Test
    void theListHasTheNewestFirst() {
        var list = json(warehouse.get(sets), 200);
        assertThat(list).hasSize(2);
        var newest = list.get(0);
        assertThat(newest.get("version").asInt()).isEqualTo(2);
        assertThat(newest.get("title").asString()).isEqualTo("Second");
        assertThat(newest.get("releasedAt").asString()).endsWith("Z");
        assertThat(newest.at("/links/json").asString()).isEqualTo(sets + "/2");
        assertThat(warehouse.get(newest.at("/links/csv").asString()).getStatus()).isEqualTo(200);
    }

    @Test
    void aVersionIsTheBytesThatWereReleased() throws NoSuchAlgorithmException {
        var answer = warehouse.get(sets + "/1");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/json");
        var sha256 =
                HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256")
                                        .digest(answer.getContentAsByteArray()));
        assertThat(answer.getHeader("ETag")).isEqualTo("\"" + sha256 + "\"");
        assertThat(json(warehouse.get(sets), 200).get(1).get("sha256").asString())
                .isEqualTo(sha256);
    }

    @Test
    void theLatestIsTheNewestVersion() {
        assertThat(warehouse.get(sets + "/latest").getContentAsByteArray())
                .isEqualTo(warehouse.get(sets + "/2").getContentAsByteArray());
        var latest = json(warehouse.get(sets + "/latest"), 200);
        assertThat(latest.at("/nbas/0/name").asString()).isEqualTo("Rate review call");
        assertThat(latest.at("/version").asInt()).isEqualTo(2);
    }

    @Test
    void whatTheReaderHasAlreadyIsNotSentAgain() {
        var tag = String.valueOf(warehouse.get(sets + "/1").getHeader("ETag"));
        var again = warehouse.get(sets + "/1", "If-None-Match", tag);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(warehouse.get(sets + "/2", "If-None-Match", tag).getStatus()).isEqualTo(200);
    }

    @Test
    void tablesSpeakBothLanguages() {
        var dutch = warehouse.get(sets + "/2.csv?lang=nl");
        assertThat(dutch.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(dutch.getHeader("Content-Disposition"))
                .contains("attachment", "nba-programme-2027-v2-nl.csv");
        assertThat(new String(dutch.getContentAsByteArray(), UTF_8)).contains("Onderdeel;Naam");
        var english = warehouse.get(sets + "/latest.csv");
        assertThat(new String(english.getContentAsByteArray(), UTF_8)).contains("Section,Name");
        assertThat(english.getHeader("ETag")).isNotEqualTo(dutch.getHeader("ETag"));
        assertProblem(warehouse.get(sets + "/2.csv?lang=fr"), 400);
    }

    @Test
    void withoutATokenThatWorksNobodyReads() {
        for (var client : new Client[] {nobody, nobody.with("a-guess"), nobody.with("not one!")}) {
            var answer = client.get(sets + "/latest");
            assertProblem(answer, 401);
            assertThat(answer.getHeader("WWW-Authenticate")).isEqualTo("Bearer");
        }
    }

    @Test
    void aRevokedTokenWorksNoMore() {
        assertThat(warehouse.get(sets).getStatus()).isEqualTo(200);
        var id = draagvlak.getBean(AccessTokens.class).find(token).orElseThrow().token();
        room.submit(room.facilitator(), new RevokeToken(id));
        assertProblem(warehouse.get(sets), 401);
    }

    @Test
    void aTokenOpensItsOwnWorkshopOnly() {
        var other = new Room(draagvlak);
        var theirs = "/api/v1/workshops/" + other.workshop().value() + "/parameter-sets";
        assertProblem(warehouse.get(theirs), 403);
        assertProblem(
                warehouse.get("/api/v1/workshops/" + UUID.randomUUID() + "/parameter-sets"), 403);
        assertProblem(warehouse.get("/api/v1/workshops/no-id/parameter-sets/latest.csv"), 403);
        var newcomer = Client.of(draagvlak).with(Client.tokenFor(other, draagvlak));
        assertThat(newcomer.get(theirs).getContentAsByteArray()).isEqualTo("[]".getBytes(UTF_8));
        assertProblem(newcomer.get(theirs + "/latest"), 404);
    }

    @Test
    void whatIsNotThereIsAProblemAndNoPage() {
        for (var path : new String[] {"/3", "/0", "/99999999999", "/first", "/3.csv", "/2.xml"}) {
            assertProblem(warehouse.get(sets + path), 404);
        }
        assertProblem(warehouse.get("/api/v2/everything"), 404);
        assertProblem(nobody.get("/api/v2/everything"), 401);
        var written = warehouse.send(HttpMethod.POST, sets);
        assertProblem(written, 405);
        assertThat(written.getHeader("Allow")).contains("GET");
    }

    @Test
    void whoGuessesIsSlowedDown() {
        var guesser = Client.of(draagvlak);
        for (var i = 0; i < 10; i++) {
            assertProblem(guesser.with("guess-" + i).get(sets), 401);
        }
        var late = guesser.with(token).get(sets);
        assertProblem(late, 429);
        assertThat(late.getHeader("Retry-After")).isEqualTo("60");
        assertThat(warehouse.get(sets).getStatus()).isEqualTo(200);
    }

    @Test
    void noAnswerLeavesACookieOrASession() {
        for (var path : new String[] {"", "/latest", "/2.csv?lang=nl", "/99"}) {
            assertThat(warehouse.get(sets + path).getHeaders("Set-Cookie")).isEmpty();
        }
        assertThat(nobody.get(sets).getHeaders("Set-Cookie")).isEmpty();
    }

    private static void assertProblem(MockHttpServletResponse answer, int status) {
        assertThat(answer.getContentType()).startsWith("application/problem+json");
        var problem = json(answer, status);
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).isNotBlank();
    }

    private static JsonNode json(MockHttpServletResponse answer, int status) {
        assertThat(answer.getStatus()).isEqualTo(status);
        return MAPPER.readTree(answer.getContentAsByteArray());
    }
}
