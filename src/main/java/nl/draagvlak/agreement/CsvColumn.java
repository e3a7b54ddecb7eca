package nl.draagvlak.agreement;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A column of the table that is there whatever fields a kind has: the key of its heading, and the
/// places in the set, from the list that a row is in, at which its value may stand.
enum CsvColumn {
    NAME("agreement.csv.name", "*/name /benchmarks/kpi /dashboard/widgets/title"),
    QUESTION("agreement.csv.question", "*/question"),
    DEFINITION("agreement.csv.definition", "*/definition"),
    MEASURES("agreement.csv.measures", "*/measures"),
    KNOWN("agreement.csv.known", "*/known"),
    OBSERVED("agreement.csv.observed", "*/evidence"),
    UNIT("agreement.csv.unit", "*/unit"),
    VALUE("agreement.csv.value", "*/value"),
    BASELINE("agreement.csv.baseline", "*/baseline"),
    SOURCE("agreement.csv.source", "*/source"),
    TARGET("agreement.csv.target", "*/target"),
    LOWER("agreement.csv.lower", "*/lower"),
    UPPER("agreement.csv.upper", "*/upper"),
    GROUP("agreement.csv.group", "*/group/value"),
    GROUP_LOWER("agreement.csv.group-lower", "*/group/lower"),
    GROUP_UPPER("agreement.csv.group-upper", "*/group/upper"),
    DIRECTION("agreement.csv.direction", "*/direction"),
    STATUS("agreement.csv.status", "*/status /open/why"),
    KIND("agreement.csv.kind", "/open/kind"),
    ROUND("agreement.csv.round", "*/round"),
    RESPONDENTS("agreement.csv.respondents", "*/respondents"),
    AGREEMENT("agreement.csv.agreement", "*/agreement"),
    DISSENT("agreement.csv.dissent", "*/dissent"),
    REASON("agreement.csv.reason", "/assumptions/reason /benchmarks/reason"),
    REVIEW("agreement.csv.review", "*/review"),
    AGREE("agreement.csv.agree", "*/support/agree"),
    CAN_LIVE("agreement.csv.can-live", "*/support/canLive"),
    OBJECT("agreement.csv.object", "*/support/object"),
    ABSTAIN("agreement.csv.abstain", "*/support/abstain"),
    CHART("agreement.csv.chart", "*/chart"),
    X("agreement.csv.x", "*/x"),
    Y("agreement.csv.y", "*/y"),
    WIDTH("agreement.csv.width", "*/w"),
    HEIGHT("agreement.csv.height", "*/h"),
    MUST("room.priority.MUST", "*/moscow/must"),
    SHOULD("room.priority.SHOULD", "*/moscow/should"),
    COULD("room.priority.COULD", "*/moscow/could"),
    WONT("room.priority.WONT", "*/moscow/wont"),
    ABOUT("agreement.csv.about", "*/about"),
    ID("agreement.csv.id", "*/id");

    private static final String ANY_LIST = "*";

    private static final Map<String, String> STATES =
            Map.of(
                    "agreed", "agreement.csv.agreed",
                    "agreed-with-dissent", "agreement.csv.agreed-with-dissent",
                    "parked", "agreement.csv.parked",
                    "open", "agreement.csv.open",
                    "no-round-yet", "agreement.csv.no-round-yet");

    private static final Map<String, String> UNITS =
            Map.of(
                    "share", "agreement.csv.share",
                    "count", "agreement.csv.count",
                    "days", "agreement.csv.days",
                    "seconds", "agreement.csv.seconds");

    private static final Map<String, String> KINDS =
            Map.of(
                    "nba", "agreement.csv.nba",
                    "assumption", "agreement.csv.assumption",
                    "benchmark", "agreement.csv.benchmark",
                    "widget", "agreement.csv.widget");

    private final String heading;
    private final String places;

    CsvColumn(String heading, String places) {
        this.heading = heading;
        this.places = places;
    }

    String heading() {
        return heading;
    }

    /// What stands in it for a row of a list, such as `/dashboard/widgets`.
    Optional<JsonNode> in(String list, JsonNode row) {
        return Arrays.stream(places.split(" "))
                .flatMap(place -> within(list, place))
                .map(row::at)
                .filter(node -> !node.isMissingNode() && !node.isNull())
                .findFirst();
    }

    /// The key of what stands for a word that other systems read.
    Optional<String> word(String value) {
        return switch (this) {
            case STATUS -> Optional.ofNullable(STATES.get(value));
            case UNIT -> Optional.ofNullable(UNITS.get(value));
            case KIND -> Optional.ofNullable(KINDS.get(value));
            case MEASURES -> Optional.of("subject.assumption.measures." + value);
            case DIRECTION -> Optional.of("subject.benchmark.direction." + value);
            case CHART -> Optional.of("subject.widget.chart." + value);
            default -> Optional.empty();
        };
    }

    private static Stream<String> within(String list, String place) {
        return Stream.of(ANY_LIST, list)
                .filter(place::startsWith)
                .map(start -> place.substring(start.length()));
    }
}
