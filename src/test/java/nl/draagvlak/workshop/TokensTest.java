package nl.draagvlak.workshop;

import static nl.draagvlak.workshop.Refusal.FACILITATORS_ONLY;
import static nl.draagvlak.workshop.Refusal.MISSING;
import static nl.draagvlak.workshop.Refusal.TOKEN_EXISTS;
import static nl.draagvlak.workshop.Refusal.TOO_LONG;
import static nl.draagvlak.workshop.Refusal.UNKNOWN_TOKEN;
import static nl.draagvlak.workshop.Scenario.FATIMA;
import static nl.draagvlak.workshop.Scenario.JORIS;
import static nl.draagvlak.workshop.Scenario.givenAWorkshop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.draagvlak.workshop.Tokens.IssueToken;
import nl.draagvlak.workshop.Tokens.RevokeToken;
import nl.draagvlak.workshop.Tokens.TokenIssued;
import nl.draagvlak.workshop.Tokens.TokenRevoked;
import org.junit.jupiter.api.Test;

class TokensTest {

    private static final TokenId TOKEN = new TokenId(new UUID(6, 1));
    private static final Text WAREHOUSE = Text.of("Data warehouse");
    private static final Scenario ISSUED =
            givenAWorkshop().by(FATIMA, new TokenIssued(TOKEN, WAREHOUSE));
    private static final Scenario REVOKED = ISSUED.by(FATIMA, new TokenRevoked(TOKEN));

    @Test
    void theFacilitatorMakesAndRevokesTokens() {
        givenAWorkshop()
                .when(FATIMA, new IssueToken(TOKEN, WAREHOUSE))
                .then(new TokenIssued(TOKEN, WAREHOUSE));
        ISSUED.when(FATIMA, new RevokeToken(TOKEN)).then(new TokenRevoked(TOKEN));
    }

    @Test
    void nobodyElseDoes() {
        givenAWorkshop()
                .when(JORIS, new IssueToken(TOKEN, WAREHOUSE))
                .thenRefused(FACILITATORS_ONLY);
        ISSUED.when(JORIS, new RevokeToken(TOKEN)).thenRefused(FACILITATORS_ONLY);
    }

    @Test
    void aTokenSaysWhatItIsFor() {
        givenAWorkshop()
                .when(FATIMA, new IssueToken(TOKEN, Text.NONE))
                .thenRefused(MISSING, "label");
        givenAWorkshop()
                .when(FATIMA, new IssueToken(TOKEN, Text.of("x".repeat(81))))
                .thenRefused(TOO_LONG, "label");
    }

    @Test
    void aRevokedTokenNeverWorksAgain() {
        assertThat(ISSUED.workshop().tokens().works(TOKEN)).isTrue();
        assertThat(REVOKED.workshop().tokens().works(TOKEN)).isFalse();
        REVOKED.when(FATIMA, new RevokeToken(TOKEN)).thenRefused(UNKNOWN_TOKEN);
        REVOKED.when(FATIMA, new IssueToken(TOKEN, WAREHOUSE)).thenRefused(TOKEN_EXISTS);
        givenAWorkshop().when(FATIMA, new RevokeToken(TOKEN)).thenRefused(UNKNOWN_TOKEN);
    }
}
