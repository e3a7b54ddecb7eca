package nl.draagvlak.account;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where a request comes from, as far as one household or office can be told from another.
public final class NetworkAddress {

    private static final int BYTES_OF_A_NETWORK = 8;

    private NetworkAddress() {}

    /// The address of the sender; of an IPv6 address the half that its owner cannot choose.
    public static String of(HttpServletRequest request) {
        var address = InetAddress.ofLiteral(request.getRemoteAddr());
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), BYTES_OF_A_NETWORK))
                : address.getHostAddress();
    }
}
