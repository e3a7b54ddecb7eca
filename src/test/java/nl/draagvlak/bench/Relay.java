package nl.draagvlak.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import nl.draagvlak.database.BareDatabase;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/// The least that a server can do on this stack: it takes a line from a web socket, commits it to
/// MariaDB, and sends it to everybody.
final class Relay implements AutoCloseable {

    private static final String PATH = "/relay";

    private final BareDatabase database = new BareDatabase();
    private final Tomcat tomcat = new Tomcat();
    private final List<Session> sessions = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
    private final Thread writer;

    Relay() {
        try {
            var connection = database.connect();
            connection.createStatement().execute("create table line (words varchar(100))");
            connection.setAutoCommit(false);
            serve();
            writer = Thread.ofPlatform().daemon().name("relay").start(() -> write(connection));
        } catch (SQLException | LifecycleException | DeploymentException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve() throws LifecycleException, DeploymentException {
        tomcat.setBaseDir(Path.of("target", "test-data", UUID.randomUUID().toString()).toString());
        tomcat.setPort(0);
        tomcat.getConnector();
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "nothing", new HttpServlet() {});
        context.addServletMappingDecoded("/", "nothing");
        context.addServletContainerInitializer(new WsSci(), null);
        tomcat.start();
        var container =
                (ServerContainer)
                        context.getServletContext().getAttribute(ServerContainer.class.getName());
        container.addEndpoint(
                ServerEndpointConfig.Builder.create(Line.class, PATH)
                        .configurator(
                                new ServerEndpointConfig.Configurator() {
                                    @Override
                                    public <T> T getEndpointInstance(Class<T> type) {
                                        return type.cast(new Line());
                                    }
                                })
                        .build());
    }

    /// Where one connects.
    URI address() {
        return URI.create("http://localhost:" + tomcat.getConnector().getLocalPort());
    }

    String path() {
        return PATH;
    }

    /// One person who is connected.
    private final class Line extends Endpoint {

        @Override
        public void onOpen(Session session, EndpointConfig config) {
            session.addMessageHandler(
                    new MessageHandler.Whole<String>() {
                        @Override
                        public void onMessage(String line) {
                            lines.add(line);
                        }
                    });
            sessions.add(session);
        }

        @Override
        public void onClose(Session session, jakarta.websocket.CloseReason reason) {
            sessions.remove(session);
        }
    }

    /// Lines that come while a commit is under way share the next one, as contributions do.
    private void write(Connection connection) {
        try (connection;
                var insert = connection.prepareStatement("insert into line values (?)")) {
            while (true) {
                var batch = new ArrayList<String>();
                batch.add(lines.take());
                lines.drainTo(batch);
                for (var line : batch) {
                    insert.setString(1, line);
                    insert.addBatch();
                }
                insert.executeBatch();
                connection.commit();
                batch.forEach(this::send);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void send(String line) {
        for (var session : sessions) {
            try {
                session.getBasicRemote().sendText(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void close() {
        writer.interrupt();
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
        database.close();
    }
}
