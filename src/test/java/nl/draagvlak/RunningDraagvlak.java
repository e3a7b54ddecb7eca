package nl.draagvlak;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;

/// The whole application on a fresh, real MariaDB, once for all tests that carry it.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {
            "draagvlak.data=target/test-data/${random.uuid}",
            "draagvlak.mariadb-binaries=target/mariadb-bin"
        })
public @interface RunningDraagvlak {}
