package nl.draagvlak.room;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/// The whole application on the web server that it runs on, with a clock that tests move.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import(ServedDraagvlak.Surroundings.class)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "draagvlak.data=target/test-data/${random.uuid}",
            "draagvlak.mariadb-binaries=target/mariadb-bin",
            "vaadin.productionMode=true"
        })
@interface ServedDraagvlak {

    /// Goes on by itself, and further when a test says so.
    final class MovableClock extends Clock {

        private volatile Duration ahead = Duration.ZERO;

        void pass(Duration time) {
            ahead = ahead.plus(time);
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    class Surroundings {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        /// A network that holds little, so that a reader who stops is noticed soon.
        @Bean
        WebServerFactoryCustomizer<TomcatServletWebServerFactory> shortPipes() {
            return server ->
                    server.addConnectorCustomizers(
                            connector -> connector.setProperty("socket.txBufSize", "4096"));
        }
    }
}
