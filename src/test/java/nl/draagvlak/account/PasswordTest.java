package nl.draagvlak.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordTest {

    @Test
    void aFewWordsTogetherAreFine() {
        assertThat(problem("correct horse battery")).isEmpty();
    }

    @Test
    void elevenCharactersAreTooFewAndTwelveAreEnough() {
        assertThat(problem("zeven&zeven")).contains("account.password.short");
        assertThat(problem("zeven&zeven!")).isEmpty();
    }

    @Test
    void seventyTwoBytesAreTheMostHoweverFewCharacters() {
        assertThat(problem("abcdefgh".repeat(9))).isEmpty();
        assertThat(problem("abcdefgh".repeat(9) + "i")).contains("account.password.long");
        assertThat(problem("é".repeat(30) + "abcdefg123456")).contains("account.password.long");
    }

    @Test
    void whatGuessersTryFirstIsRefusedInAnyCase() {
        assertThat(problem("Wachtwoord123")).contains("account.password.common");
        assertThat(problem("qwerty 123456")).contains("account.password.common");
        assertThat(problem("aaaaaaaaaaaab")).contains("account.password.common");
    }

    @Test
    void onesOwnNameAndAddressAreRefused() {
        assertThat(problem("Fatima El Amrani")).contains("account.password.yours");
        assertThat(problem("fatima@bank.example")).contains("account.password.yours");
    }

    private static Optional<String> problem(String password) {
        return Password.problem(password, "Fatima El Amrani", "fatima@bank.example");
    }
}
