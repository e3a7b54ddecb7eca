package nl.draagvlak.api;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers where the API has nothing, so that no program is handed a page for people.
@RestController
class Elsewhere {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @RequestMapping("/api/**")
    ResponseEntity<byte[]> nothing(HttpMethod method) {
        if (!READING.contains(method)) {
            var problem =
                    Problem.of(HttpStatus.METHOD_NOT_ALLOWED, "Everything here is only read.");
            return ResponseEntity.status(problem.status())
                    .allow(READING.toArray(HttpMethod[]::new))
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem.bytes());
        }
        return Problem.of(HttpStatus.NOT_FOUND, "There is nothing here; see /openapi.yaml.")
                .answer();
    }
}
