package nl.draagvlak.bench;

import java.io.UncheckedIOException;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.LongAdder;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// A page of the app in a browser without a window: it speaks the protocol of Vaadin Flow.
///
/// Answers and pushes carry one count between them and are applied in its order, as a browser does.
final class FlowPage implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Duration HEARTBEAT = Duration.ofSeconds(60);
    private static final String LOOKS =
            "&v-sh=900&v-sw=1440&v-wh=900&v-ww=1440&v-bh=900&v-bw=1440&v-curdate=0&v-tzo=0&v-dstd=0"
                    + "&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=bench&v-td=false&v-pr=1&v-np=Linux"
                    + "&v-cs=light&v-pv=VISIBLE";

    private static final int BODY = 1;

    private final WebVisitor visitor;
    private final Dom dom = new Dom();
    private final Dom.Listener listener;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition applied = lock.newCondition();
    private final ReentrantLock asking = new ReentrantLock();
    private final Map<Integer, JsonNode> early = new TreeMap<>();
    private final LongAdder bytes = new LongAdder();
    private final String ui;
    private final String key;
    private final WebSocket push;
    private final Thread heart;
    private int shown;
    private int asked;
    private boolean hasGone;

    /// Opens an address of the app, such as `workshops/…/nbas`; the listener is told of every
    /// property that the server sets.
    FlowPage(WebVisitor visitor, String address, Dom.Listener listener) {
        this.visitor = visitor;
        this.listener = listener;
        visitor.get("/" + address);
        var start =
                JSON.readTree(visitor.get("/?v-r=init&location=" + address + "&query=" + LOOKS));
        var uidl = start.path("appConfig").path("uidl");
        ui = start.path("appConfig").path("v-uiId").asString();
        key = uidl.path("Vaadin-Security-Key").asString();
        shown = uidl.path("syncId").asInt();
        dom.apply(uidl.path("changes"), listener);
        navigate(address);
        push =
                visitor.push(
                        "/VAADIN/push?v-r=push&v-uiId="
                                + ui
                                + "&v-pushId="
                                + uidl.path("Vaadin-Push-ID").asString()
                                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
                                + "&X-Atmosphere-Transport=websocket"
                                + "&X-Atmosphere-TrackMessageSize=true"
                                + "&Content-Type=application/json;%20charset=UTF-8"
                                + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId="
                                + shown,
                        new Pushes());
        heart = Thread.ofVirtual().name("heart").start(this::beat);
    }

    /// Whatever is done on a page, the server takes it for gone when this stops.
    private void beat() {
        try {
            while (true) {
                Thread.sleep(HEARTBEAT);
                beatOnce();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException | UncheckedIOException _) {
            // The server has gone, and the page with it: whoever acts on it is told.
        }
    }

    private void beatOnce() {
        asking.lock();
        try {
            visitor.post("/?v-r=heartbeat&v-uiId=" + ui, "");
        } finally {
            asking.unlock();
        }
    }

    /// What was pushed so far.
    long bytes() {
        return bytes.sum();
    }

    <T> T look(Function<Dom, T> look) {
        lock.lock();
        try {
            return look.apply(dom);
        } finally {
            lock.unlock();
        }
    }

    void navigate(String address) {
        var way =
                data().put("route", address)
                        .put("query", "")
                        .put("appShellTitle", "")
                        .put("trigger", "")
                        .putNull("historyState");
        tell(List.of(event(BODY, "ui-navigate", way)));
    }

    /// Types into fields and clicks, in one go, as a browser tells both when a key sends a form.
    void send(Map<String, String> fields, String button) {
        var calls = new ArrayList<JsonNode>();
        fields.forEach((field, words) ->
                calls.add(
                        synced(look(dom -> dom.field(field)), "value", StringNode.valueOf(words))));
        calls.add(clicked(look(dom -> dom.button(button))));
        tell(calls);
    }

    void click(String button) {
        tell(List.of(clicked(look(dom -> dom.button(button)))));
    }

    /// What an element of ours tells of itself.
    void event(String tag, String event, ObjectNode data) {
        tell(List.of(event(look(dom -> dom.one(tag)).id(), event, data)));
    }

    /// Presses the button that says yes in the question that was asked last, which then fades away.
    void confirm() {
        var question = look(dom -> dom.one("vaadin-confirm-dialog"));
        tell(
                List.of(
                        event(question.id(), "confirm", data()),
                        synced(question, "opened", BooleanNode.FALSE)));
    }

    private static JsonNode synced(Dom.Element element, String property, JsonNode value) {
        return JSON.createObjectNode()
                .put("type", "mSync")
                .put("node", element.id())
                .put("feature", 1)
                .put("property", property)
                .set("value", value);
    }

    private static JsonNode clicked(Dom.Element button) {
        return event(
                button.id(),
                "click",
                data().put("event.screenX", 5)
                        .put("event.screenY", 5)
                        .put("event.clientX", 5)
                        .put("event.clientY", 5)
                        .put("event.detail", 1)
                        .put("event.button", 0)
                        .put("event.shiftKey", false)
                        .put("event.metaKey", false)
                        .put("event.altKey", false)
                        .put("event.ctrlKey", false));
    }

    private static JsonNode event(int element, String event, ObjectNode data) {
        return JSON.createObjectNode()
                .put("type", "event")
                .put("node", element)
                .put("event", event)
                .set("data", data);
    }

    static ObjectNode data() {
        return JSON.createObjectNode();
    }

    /// Comes back when the answer has been applied, and everything before it.
    private void tell(List<JsonNode> calls) {
        asking.lock();
        try {
            var message = JSON.createObjectNode().put("csrfToken", key);
            message.putArray("rpc").addAll(calls);
            var count = asked;
            message.put("syncId", shown).put("clientId", count);
            var answer = visitor.post("/?v-r=uidl&v-uiId=" + ui, JSON.writeValueAsString(message));
            take(JSON.readTree(answer.replaceFirst("^for\\(;;\\);", "")));
            awaitAnswer(count + 1);
        } finally {
            asking.unlock();
        }
    }

    private void awaitAnswer(int count) {
        lock.lock();
        try {
            var left = LONGEST_WAIT.toNanos();
            while (asked < count) {
                if (hasGone) {
                    throw new IllegalStateException("the connection has gone");
                }
                if (left <= 0) {
                    throw new IllegalStateException("no answer to message " + count);
                }
                left = applied.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            lock.unlock();
        }
    }

    private void take(JsonNode message) {
        var one = message.isArray() ? message.get(0) : message;
        if (!one.has("syncId")) {
            throw new IllegalStateException("the page has gone: " + one);
        }
        lock.lock();
        try {
            early.put(one.path("syncId").asInt(), one);
            for (var next = early.remove(shown + 1); next != null; next = early.remove(shown + 1)) {
                dom.apply(next.path("changes"), listener);
                asked = Math.max(asked, next.path("clientId").asInt());
                shown++;
            }
            applied.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        lock.lock();
        try {
            hasGone = true;
            applied.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        heart.interrupt();
        push.abort();
    }

    /// What comes over the web socket: `length|message`, in parts.
    private final class Pushes implements WebSocket.Listener {

        private final StringBuilder received = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket socket, CharSequence part, boolean isLast) {
            received.append(part);
            bytes.add(part.length());
            for (var bar = received.indexOf("|"); bar >= 0; bar = received.indexOf("|")) {
                var end = bar + 1 + length(bar);
                if (received.length() < end) {
                    break;
                }
                if (received.charAt(bar + 1) == '{') {
                    take(JSON.readTree(received.substring(bar + 1, end)));
                }
                received.delete(0, end);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            leave();
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            leave();
        }

        private int length(int bar) {
            var digits = received.substring(0, bar).strip();
            return digits.chars().allMatch(Character::isDigit) ? Integer.parseInt(digits) : 0;
        }
    }
}
