package nl.draagvlak;

import java.util.Optional;
import nl.draagvlak.account.FirstAccount;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Says on the console that people can come in, and how the first one gets an account.
@Component
class Announcement {

    private final Environment environment;
    private final FirstAccount firstAccount;

    Announcement(Environment environment, FirstAccount firstAccount) {
        this.environment = environment;
        this.firstAccount = firstAccount;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        var code = firstAccount.offer();
        Optional.ofNullable(environment.getProperty("local.server.port"))
                .map("http://localhost:%s"::formatted)
                .ifPresent(address -> announce(address, code));
    }

    private static void announce(String address, Optional<String> code) {
        System.out.println("Draagvlak is ready: " + address);
        code.ifPresent(words ->
                System.out.println("First account: " + address + "/first-account?code=" + words));
    }
}
