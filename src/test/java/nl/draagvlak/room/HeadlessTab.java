package nl.draagvlak.room;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;

/// A tab that speaks Vaadin's protocol without a browser around it, and that can stop reading.
final class HeadlessTab implements AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int LITTLE = 4096;

    private final int port;
    private final Map<String, String> cookies;
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final CountDownLatch mayRead = new CountDownLatch(1);
    private final String init;
    private final Socket socket = new Socket();

    private HeadlessTab(int port, Map<String, String> cookies, String address) {
        this.port = port;
        this.cookies = cookies;
        init =
                ask("/?v-r=init&query=&location="
                                + URLEncoder.encode(address, StandardCharsets.UTF_8))
                        .body();
        goTo(address);
    }

    /// Opens an address with these cookies, which are kept up to date.
    static HeadlessTab open(int port, Map<String, String> cookies, String address) {
        return new HeadlessTab(port, cookies, address);
    }

    static Map<String, String> browser(String visitor) {
        return new TreeMap<>(Map.of("visitor", visitor));
    }

    /// Takes what is pushed, from now on.
    HeadlessTab reading() {
        mayRead.countDown();
        return this;
    }

    /// Opens the push connection and takes nothing from it until it reads.
    HeadlessTab connected() {
        try {
            socket.setReceiveBufferSize(LITTLE);
            socket.connect(new InetSocketAddress("localhost", port));
            socket.getOutputStream().write(handshake().getBytes(StandardCharsets.US_ASCII));
            var in = new DataInputStream(socket.getInputStream());
            skipHeaders(in);
            Thread.ofVirtual().start(() -> readAll(in));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What was pushed, oldest first.
    List<String> messages() {
        return messages;
    }

    /// What the server answers to a click on nothing.
    String touch() {
        return send(
                "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":-1}"
                        .formatted(find("Vaadin-Security-Key")));
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void goTo(String address) {
        send(
                """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":\
                {"route":"%s","query":"","appShellTitle":"","historyState":null,"trigger":""}}],\
                "syncId":0,"clientId":0}\
                """
                        .formatted(find("Vaadin-Security-Key"), address));
    }

    private String send(String message) {
        return answer(
                        request("/?v-r=uidl&v-uiId=" + id())
                                .header("Content-Type", "application/json; charset=UTF-8")
                                .POST(HttpRequest.BodyPublishers.ofString(message)))
                .body();
    }

    private HttpResponse<String> ask(String path) {
        return answer(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", cookieHeader());
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            var answer = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        var parts = cookie.split("[=;]", 3);
        cookies.put(parts[0], parts[1]);
    }

    private String cookieHeader() {
        return String.join(
                "; ",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .toList());
    }

    private String id() {
        return find("v-uiId");
    }

    private String find(String name) {
        var found = Pattern.compile("\"" + name + "\":\"?([^\",}]+)").matcher(init);
        if (!found.find()) {
            throw new AssertionError(name + " is not in " + init);
        }
        return found.group(1);
    }

    private String handshake() {
        return """
        GET /VAADIN/push?v-r=push&v-uiId=%s&v-pushId=%s&X-Atmosphere-tracking-id=0\
        &X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket\
        &X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true HTTP/1.1
        Host: localhost:%d
        Upgrade: websocket
        Connection: Upgrade
        Sec-WebSocket-Version: 13
        Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
        Cookie: %s

        """
                .formatted(id(), find("Vaadin-Push-ID"), port, cookieHeader())
                .replace("\n", "\r\n");
    }

    private static void skipHeaders(DataInputStream in) throws IOException {
        var end = 0;
        while (end != 0x0D0A0D0A) {
            end = end << 8 | in.readUnsignedByte();
        }
    }

    private void readAll(DataInputStream in) {
        try {
            mayRead.await();
            var text = new StringBuilder();
            while (true) {
                text.append(frame(in));
                take(text);
            }
        } catch (SocketException _) {
            // closed
        } catch (IOException _) {
            // the server has closed it
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// The servers's frames are not masked.
    private static String frame(DataInputStream in) throws IOException {
        in.readUnsignedByte();
        var length = (long) in.readUnsignedByte();
        if (length == 126) {
            length = in.readUnsignedShort();
        } else if (length == 127) {
            length = in.readLong();
        }
        return new String(in.readNBytes((int) length), StandardCharsets.UTF_8);
    }

    /// A message is its length, a bar and itself.
    private void take(StringBuilder text) {
        var bar = text.indexOf("|");
        while (bar > 0) {
            var end = bar + 1 + Integer.parseInt(text.substring(0, bar).strip());
            if (text.length() < end) {
                return;
            }
            var message = text.substring(bar + 1, end);
            text.delete(0, end);
            if (message.startsWith("{")) {
                messages.add(message);
            }
            bar = text.indexOf("|");
        }
    }
}
