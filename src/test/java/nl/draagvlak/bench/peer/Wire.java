package nl.draagvlak.bench.peer;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One web socket: what comes is whole, and what goes waits until the one before it has gone.
final class Wire implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .executor(Executors.newVirtualThreadPerTaskExecutor())
                    .build();

    private final Parts parts;
    private final WebSocket socket;

    /// `taken` gets text as its bytes in UTF-8.
    Wire(URI server, String path, Consumer<byte[]> taken) {
        var address = URI.create(server.toString().replaceFirst("^http", "ws")).resolve(path);
        parts = new Parts(taken);
        socket = HTTP.newWebSocketBuilder().buildAsync(address, parts).join();
    }

    synchronized void send(String text) {
        parts.check();
        socket.sendText(text, true).join();
    }

    synchronized void send(byte[] bytes) {
        parts.check();
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    @Override
    public void close() {
        socket.abort();
    }

    /// Puts together what came in parts.
    private static final class Parts implements WebSocket.Listener {

        private final Consumer<byte[]> taken;
        private final ByteArrayOutputStream whole = new ByteArrayOutputStream();
        private volatile @Nullable Throwable broken;

        Parts(Consumer<byte[]> taken) {
            this.taken = taken;
        }

        @Override
        public @Nullable CompletionStage<?> onText(
                WebSocket socket, CharSequence part, boolean isLast) {
            return take(socket, part.toString().getBytes(StandardCharsets.UTF_8), isLast);
        }

        @Override
        public @Nullable CompletionStage<?> onBinary(
                WebSocket socket, ByteBuffer part, boolean isLast) {
            var bytes = new byte[part.remaining()];
            part.get(bytes);
            return take(socket, bytes, isLast);
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            broken = error;
        }

        /// Who sends is told why nothing comes any more.
        void check() {
            if (broken != null) {
                throw new IllegalStateException(broken);
            }
        }

        private @Nullable CompletionStage<?> take(WebSocket socket, byte[] part, boolean isLast) {
            whole.writeBytes(part);
            if (isLast) {
                taken.accept(whole.toByteArray());
                whole.reset();
            }
            socket.request(1);
            return null;
        }
    }
}
