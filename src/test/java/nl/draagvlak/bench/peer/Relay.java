package nl.draagvlak.bench.peer;

import jakarta.servlet.http.HttpServlet;
import jakarta.websocket.CloseReason;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.websocket.server.WsSci;

/// Takes lines from web sockets and, once they are committed, sends them to everybody.
final class Relay implements AutoCloseable {

    static final String PATH = "/relay";

    /// The first line that anybody gets: from now on they hear everything.
    static final String WELCOME = "0";

    private final Tomcat tomcat = new Tomcat();
    private final Map<Session, Outbox> outboxes = new ConcurrentHashMap<>();
    private final Ledger ledger;

    Relay() {
        ledger = new Ledger(lines -> outboxes.values().forEach(outbox -> outbox.post(lines)));
        try {
            serve();
        } catch (LifecycleException | DeploymentException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve() throws LifecycleException, DeploymentException {
        tomcat.setBaseDir(Path.of("target", "test-data", UUID.randomUUID().toString()).toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        var context = tomcat.addContext("", null);
        // Tomcat filters, which web sockets begin with, only where there is a servlet.
        Tomcat.addServlet(context, "nothing", new HttpServlet() {});
        context.addServletMappingDecoded("/", "nothing");
        context.addServletContainerInitializer(new WsSci(), null);
        tomcat.start();
        var container =
                (ServerContainer)
                        context.getServletContext().getAttribute(ServerContainer.class.getName());
        container.addEndpoint(
                ServerEndpointConfig.Builder.create(Caller.class, PATH)
                        .configurator(new OneCallerEach())
                        .build());
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort());
    }

    /// How many lines are committed.
    long committed() {
        return ledger.committed();
    }

    @Override
    public void close() {
        outboxes.values().forEach(Outbox::close);
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
        ledger.close();
    }

    private final class OneCallerEach extends ServerEndpointConfig.Configurator {

        @Override
        public <T> T getEndpointInstance(Class<T> type) {
            return type.cast(new Caller());
        }
    }

    /// One person who is connected.
    private final class Caller extends Endpoint {

        @Override
        public void onOpen(Session session, EndpointConfig config) {
            session.addMessageHandler(String.class, ledger::take);
            var outbox = new Outbox(session);
            outboxes.put(session, outbox);
            outbox.post(WELCOME);
        }

        @Override
        public void onClose(Session session, CloseReason reason) {
            var outbox = outboxes.remove(session);
            if (outbox != null) {
                outbox.close();
            }
        }
    }
}
