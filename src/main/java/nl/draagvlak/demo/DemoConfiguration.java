package nl.draagvlak.demo;

import java.security.SecureRandom;
import nl.draagvlak.demo.Players.Pause;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Time in the demo: how long colleagues think.
@Configuration(proxyBeanMethods = false)
class DemoConfiguration {

    @Bean
    Pause pauseOfPeople() {
        return Pause.ofPeople(new SecureRandom());
    }
}
