package nl.draagvlak.demo;

import java.security.SecureRandom;
import nl.draagvlak.demo.Players.Pause;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Time in the demo: what is swept regularly, and how long colleagues think.
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DemoConfiguration {

    @Bean
    Pause pauseOfPeople() {
        return Pause.ofPeople(new SecureRandom());
    }
}
