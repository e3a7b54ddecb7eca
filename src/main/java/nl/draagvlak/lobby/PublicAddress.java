package nl.draagvlak.lobby;

import static nl.draagvlak.tables.Tables.SERVER_SETTING;

import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where phones find this server: as a facilitator said, else as `DRAAGVLAK_URL` says, else its
/// address in the local network.
@Component
class PublicAddress {

    private static final String SETTING = "public-address";
    private static final List<String> VIRTUAL = List.of("docker", "br-", "veth", "virbr");

    private final DSLContext database;
    private final Environment environment;

    PublicAddress(DSLContext database, Environment environment) {
        this.database = database;
        this.environment = environment;
    }

    /// An address without a slash at its end, as in `http://192.168.1.20:8080`.
    String current() {
        return said().or(this::configured).orElseGet(this::found);
    }

    /// What a facilitator said, as far as it was.
    Optional<String> said() {
        return database.select(SERVER_SETTING.CONTENT)
                .from(SERVER_SETTING)
                .where(SERVER_SETTING.NAME.eq(SETTING))
                .fetchOptional()
                .map(setting -> setting.value1());
    }

    void say(String address) {
        database.insertInto(SERVER_SETTING)
                .values(SETTING, address)
                .onDuplicateKeyUpdate()
                .set(SERVER_SETTING.CONTENT, address)
                .execute();
    }

    void unsay() {
        database.deleteFrom(SERVER_SETTING).where(SERVER_SETTING.NAME.eq(SETTING)).execute();
    }

    /// The address in what somebody typed; empty for what a browser could not open.
    static Optional<String> in(String typed) {
        try {
            var address = new URI(typed.strip().replaceFirst("/+$", ""));
            var isWeb = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
            var isBare =
                    address.getRawUserInfo() == null
                            && address.getRawQuery() == null
                            && address.getRawFragment() == null
                            && "".equals(address.getRawPath());
            return isWeb && isBare && address.getHost() != null && typed.length() <= 200
                    ? Optional.of(address.toString())
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private Optional<String> configured() {
        return Optional.ofNullable(environment.getProperty("draagvlak.url"))
                .flatMap(PublicAddress::in);
    }

    private String found() {
        var port =
                Optional.ofNullable(environment.getProperty("local.server.port"))
                        .orElseGet(() -> environment.getProperty("server.port", "8080"));
        return "http://" + inLocalNetwork().orElse("localhost") + ":" + port;
    }

    private static Optional<String> inLocalNetwork() {
        try {
            return NetworkInterface.networkInterfaces()
                    .filter(PublicAddress::isReal)
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(address ->
                            address instanceof Inet4Address && address.isSiteLocalAddress())
                    .map(InetAddress::getHostAddress)
                    .findFirst();
        } catch (SocketException e) {
            throw new UncheckedIOException("the network interfaces cannot be listed", e);
        }
    }

    private static boolean isReal(NetworkInterface network) {
        try {
            return network.isUp()
                    && !network.isLoopback()
                    && VIRTUAL.stream().noneMatch(network.getName()::startsWith);
        } catch (SocketException _) {
            return false;
        }
    }
}
