package nl.draagvlak.room;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import nl.draagvlak.agreement.ReleasedFiles;
import nl.draagvlak.workshop.Releases.Version;
import nl.draagvlak.workshop.Seen;

/// The released versions, the newest first, each as files to take along.
@Tag("release-list")
@JsModule("./room/release-list.ts")
class ReleaseList extends Component {

    private final Participation participation;

    /// A version as the browser gets it.
    public record Row(String title, long at, String by, String fingerprint, List<File> files) {}

    /// `name` is what the browser calls it on disk.
    public record File(String word, String label, String address, String name) {}

    public record Words(String released, String fingerprint) {}

    ReleaseList(Participation participation) {
        this.participation = participation;
        getElement()
                .setPropertyBean(
                        "words",
                        new Words(
                                getTranslation("room.releases.released"),
                                getTranslation("room.releases.fingerprint")));
    }

    void show(Seen seen) {
        var rows = seen.releases().versions().reversed().stream().map(one -> row(seen, one));
        getElement().setPropertyList("rows", rows.toList());
    }

    private Row row(Seen seen, Version version) {
        return new Row(
                title(version),
                version.at().toEpochMilli(),
                getTranslation("room.releases.by", participation.name(version.by(), this)),
                version.sha256().start(),
                List.of(
                        file(seen, version, "JSON", "set.json", ".json"),
                        file(seen, version, "CSV English", "en.csv", "-en.csv"),
                        file(seen, version, "CSV Nederlands", "nl.csv", "-nl.csv")));
    }

    private String title(Version version) {
        return version.title().isEmpty()
                ? getTranslation("room.releases.version", version.number())
                : getTranslation("room.releases.titled", version.number(), version.title().words());
    }

    private File file(Seen seen, Version version, String word, String file, String ending) {
        return new File(
                word,
                getTranslation("room.releases.file", word, version.number()),
                participation.address() + "/releases/" + version.number() + "/" + file,
                ReleasedFiles.name(seen, version) + ending);
    }
}
