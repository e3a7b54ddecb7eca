package nl.draagvlak;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.draagvlak.database.DataDirectory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The front door: claims the data directory, then starts the server.
@SpringBootApplication
@EnableScheduling
public class Application {

    public static void main(String[] args) {
        var path = Optional.ofNullable(System.getenv("DRAAGVLAK_DATA")).orElse("./data");
        var data = DataDirectory.claim(Path.of(path));
        if (data.isEmpty()) {
            System.err.println("The data directory " + path + " is in use by another Draagvlak.");
            System.exit(1);
        }
        var application = new SpringApplication(Application.class);
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("data", data.get()));
        application.run(args);
    }

    /// Being asked to stop is no failure, so the JVM ends with 0 instead of the signal's number.
    @EventListener(ApplicationReadyEvent.class)
    void endWell() {
        SpringApplication.getShutdownHandlers().add(() -> Runtime.getRuntime().halt(0));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
