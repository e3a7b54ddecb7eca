package nl.draagvlak.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.draagvlak.agreement.ReleasedFiles;
import nl.draagvlak.live.LiveWorkshops;
import nl.draagvlak.shell.Preferences;
import nl.draagvlak.workshop.Releases;
import nl.draagvlak.workshop.Releases.Version;
import nl.draagvlak.workshop.Role;
import nl.draagvlak.workshop.Seen;
import nl.draagvlak.workshop.WorkshopId;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The released versions of a workshop; security has seen to it that the token is for it.
@RestController
@RequestMapping(ParameterSets.PATH)
class ParameterSets {

    static final String PATH = "/api/v1/workshops/{id}/parameter-sets";

    private final LiveWorkshops workshops;
    private final ReleasedFiles files;

    ParameterSets(LiveWorkshops workshops, ReleasedFiles files) {
        this.workshops = workshops;
        this.files = files;
    }

    /// A version in the list of them.
    record Summary(int version, String title, Instant releasedAt, String sha256, Links links) {

        static Summary of(Seen seen, Version version) {
            return new Summary(
                    version.number(),
                    version.title().words(),
                    version.at(),
                    version.sha256().hex(),
                    Links.to(seen, version));
        }
    }

    /// Paths on this server.
    record Links(String json, String csv) {

        static Links to(Seen seen, Version version) {
            var path =
                    PATH.replace("{id}", seen.workshop().value().toString())
                            + "/"
                            + version.number();
            return new Links(path, path + ".csv");
        }
    }

    /// All of them, the newest first.
    @GetMapping
    ResponseEntity<List<Summary>> list(@PathVariable UUID id) {
        var all =
                seen(id).stream()
                        .flatMap(seen ->
                                seen.releases().versions().reversed().stream()
                                        .map(version -> Summary.of(seen, version)))
                        .toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noCache().cachePrivate()).body(all);
    }

    @GetMapping("/{number:\\d{1,9}}")
    ResponseEntity<byte[]> json(@PathVariable UUID id, @PathVariable int number) {
        return json(id, Optional.of(number));
    }

    @GetMapping("/latest")
    ResponseEntity<byte[]> latestJson(@PathVariable UUID id) {
        return json(id, Optional.empty());
    }

    @GetMapping("/{number:\\d{1,9}}.csv")
    ResponseEntity<byte[]> csv(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "en") String lang) {
        return csv(id, Optional.of(number), lang);
    }

    @GetMapping("/latest.csv")
    ResponseEntity<byte[]> latestCsv(
            @PathVariable UUID id, @RequestParam(defaultValue = "en") String lang) {
        return csv(id, Optional.empty(), lang);
    }

    private ResponseEntity<byte[]> json(UUID id, Optional<Integer> number) {
        return answer(id, number, (_, version) -> files.json(version));
    }

    private ResponseEntity<byte[]> csv(UUID id, Optional<Integer> number, String lang) {
        return Preferences.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(lang))
                .findFirst()
                .map(language ->
                        answer(id, number, (seen, version) -> files.csv(seen, version, language)))
                .orElseGet(() -> Problem.of(HttpStatus.BAD_REQUEST, "lang is nl or en.").answer());
    }

    private ResponseEntity<byte[]> answer(
            UUID id,
            Optional<Integer> number,
            BiFunction<Seen, Version, ResponseEntity<byte[]>> file) {
        return seen(id).flatMap(seen ->
                        version(seen.releases(), number).map(version -> file.apply(seen, version)))
                .orElseGet(() ->
                        Problem.of(HttpStatus.NOT_FOUND, "No such version has been released.")
                                .answer());
    }

    private static Optional<Version> version(Releases releases, Optional<Integer> number) {
        return number.map(releases::find).orElseGet(releases::newest);
    }

    private Optional<Seen> seen(UUID id) {
        return workshops.seen(new WorkshopId(id), Role.OBSERVER);
    }
}
