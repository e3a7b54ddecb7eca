package nl.draagvlak.bench;

import java.net.URI;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody in a workshop, who acts through its screens.
final class Guest implements AutoCloseable {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("translations", Locale.ENGLISH);

    private static final String AGREE = "AGREE";

    /// The third of the choices of how sure one is, as the browser names it.
    private static final String SURE = "3";

    private final WebVisitor visitor;
    private final String workshop;
    private final Map<String, String> stances = new ConcurrentHashMap<>();
    private final Board board = new Board();
    private volatile String list = "nba-list";
    private final Refusals refusals = new Refusals();

    private final FlowPage page;

    /// Comes in at a stage, such as `nbas`.
    Guest(WebVisitor visitor, String workshop, String stage) {
        this.visitor = visitor;
        this.workshop = workshop;
        page = new FlowPage(visitor, workshop + "/" + stage, this::look);
    }

    String workshop() {
        return workshop;
    }

    /// Joins with a code as somebody of the department at this place in the list.
    static Guest join(URI server, String code, String name, int department, String stage) {
        var visitor = new WebVisitor(server);
        var door = visitor.open("/join?code=" + code);
        var departments = door.document().select("input[name=department]");
        var one = departments.get(department % departments.size()).val();
        var inside = visitor.send(door, Map.of("name", name, "department", one));
        inside.mustBe("/nbas");
        return new Guest(visitor, inside.address().replaceFirst("^/(.*)/nbas$", "$1"), stage);
    }

    /// The same person in a page opened anew.
    Guest again(String stage) {
        close();
        return new Guest(visitor, workshop, stage);
    }

    Board board() {
        return board;
    }

    FlowPage page() {
        return page;
    }

    /// Why this page refused what was wished on it.
    Refusals refusals() {
        return refusals;
    }

    private void look(Dom.Element element, String property, JsonNode value) {
        if (value.isString()) {
            refusals.read(value.asString());
        }
        if (property.equals("news") && isBoard(element)) {
            list = element.tag();
            board.take(value);
        }
        if (property.equals("seq") && element.tag().equals("connection-state")) {
            board.shows(value.asLong());
        }
    }

    private static boolean isBoard(Dom.Element element) {
        return switch (element.tag()) {
            case "nba-list", "assumption-list", "benchmark-list", "dashboard-canvas" -> true;
            default -> false;
        };
    }

    void open(String stage, String item) {
        page.navigate(workshop + "/" + stage + "/" + item);
    }

    /// Puts an NBA on the table.
    void propose(String name) {
        propose("nbas", Map.of("name", name));
    }

    /// Says something about the item that is open.
    void say(String words) {
        page.send(Map.of("words", words), word("room.talk.send"));
    }

    /// Takes the other stance on an NBA in the list.
    void stand(String nba) {
        var data =
                FlowPage.data()
                        .put("event.detail.id", nba)
                        .put("event.detail.version", 1)
                        .put("event.detail.stance", stances.merge(nba, AGREE, this::other));
        page.event("nba-list", "stance", data);
    }

    private String other(String before, String first) {
        return before.equals(first) ? "CAN_LIVE_WITH_IT" : first;
    }

    /// Answers in the round that is open, with something else than before.
    void estimate(int best) {
        page.send(
                Map.of(
                        "low",
                        String.valueOf(best - 20),
                        "best",
                        String.valueOf(best),
                        "high",
                        best + ".5",
                        "sure",
                        SURE),
                page.look(dom ->
                        dom.hasButton(word("room.estimate.save"))
                                ? word("room.estimate.save")
                                : word("room.estimate.change")));
    }

    /// Drops a widget somewhere.
    void arrange(String widget, int x, int y, int w) {
        var data =
                FlowPage.data()
                        .put("event.detail.id", widget)
                        .put("event.detail.x", x)
                        .put("event.detail.y", y)
                        .put("event.detail.w", w)
                        .put("event.detail.h", 2);
        page.event("dashboard-canvas", "arrange", data);
    }

    /// Puts something on the table in the stage of this name.
    void propose(String stage, Map<String, String> fields) {
        open(stage, "new");
        page.send(fields, word("room.propose.propose"));
        dialogFades();
    }

    /// The server keeps a dialog until a browser says that it has faded away.
    private void dialogFades() {
        page.event("vaadin-dialog", "closed", FlowPage.data());
    }

    /// Opens a stage for everybody, as a facilitator, unless it is open.
    void openStage(String stage, String name) {
        page.navigate(workshop + "/" + stage);
        var open = MessageFormat.format(word("room.stage-door.open"), name);
        if (page.look(dom -> dom.hasButton(open))) {
            page.click(open);
            page.confirm();
        }
    }

    /// Lets everybody estimate, as a facilitator.
    void openRound(String assumption) {
        open("assumptions", assumption);
        page.click(word("room.rounds.first"));
        page.click(word("room.round-dialog.act"));
        dialogFades();
    }

    /// Asks for everything again if something was missed, as the list in a browser does.
    void catchUp() {
        if (board.isBehind()) {
            page.event(list, "behind", FlowPage.data());
        }
    }

    /// The newest contribution that is stored.
    long newest() {
        return JsonMapper.shared()
                .readTree(visitor.get("/" + workshop + "/newest"))
                .path("seq")
                .asLong();
    }

    static String word(String key) {
        return WORDS.getString(key);
    }

    @Override
    public void close() {
        page.close();
    }
}
