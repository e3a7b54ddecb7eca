package nl.draagvlak.api;

import java.time.Duration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// What the API and its files look like, for anybody.
@RestController
class Descriptions {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");
    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    @GetMapping("/openapi.yaml")
    ResponseEntity<Resource> api() {
        return file("openapi.yaml", YAML);
    }

    @GetMapping("/schemas/parameter-set-1.json")
    ResponseEntity<Resource> parameterSet() {
        return file("parameter-set-1.json", SCHEMA);
    }

    private static ResponseEntity<Resource> file(String name, MediaType type) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .contentType(type)
                .body(new ClassPathResource(name, Descriptions.class));
    }
}
