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
        keepBuffersSmall();
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

    /// What Tomcat keeps three times per person for what is on its way; the usual change is smaller
    /// than this, and what is longer goes out in parts. Read as soon as it starts, and only here.
    private static void keepBuffersSmall() {
        System.setProperty("org.apache.tomcat.websocket.DEFAULT_BUFFER_SIZE", "2048");
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
