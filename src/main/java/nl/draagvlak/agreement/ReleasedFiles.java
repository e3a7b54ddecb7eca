package nl.draagvlak.agreement;

import java.text.Normalizer;
import java.util.Locale;
import nl.draagvlak.workshop.Releases.Version;
import nl.draagvlak.workshop.Seen;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Released versions as files to take along: the bytes as they were released, or a table.
@Component
public class ReleasedFiles {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private final ReleasedSets sets;
    private final MessageSource words;

    ReleasedFiles(ReleasedSets sets, MessageSource words) {
        this.sets = sets;
        this.words = words;
    }

    /// The bytes that were released; their SHA-256 is the entity tag.
    public ResponseEntity<byte[]> json(Version version) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(version.sha256().hex())
                .contentType(MediaType.APPLICATION_JSON)
                .body(sets.find(version.sha256()));
    }

    public ResponseEntity<byte[]> csv(Seen seen, Version version, Locale language) {
        var table = new ParameterSetCsv(words, language).write(sets.find(version.sha256()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(version.sha256().hex() + "-" + language.getLanguage())
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(seen, version, language))
                .body(table);
    }

    private static String attachment(Seen seen, Version version, Locale language) {
        return ContentDisposition.attachment()
                .filename(name(seen, version) + "-" + language.getLanguage() + ".csv")
                .build()
                .toString();
    }

    /// The name of a file without its ending: `nba-programme-2027-v3`.
    public static String name(Seen seen, Version version) {
        var title = Normalizer.normalize(seen.charter().title().words(), Normalizer.Form.NFD);
        var plain =
                title.toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return (plain.isEmpty() ? "draagvlak" : plain) + "-v" + version.number();
    }
}
