package org.saisine.account;

import io.vertx.core.http.HttpServerRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where a request comes from, as far as the network says.
 *
 * @param network the address, or for IPv6 its first half: one subscriber holds all of the rest
 */
record Caller(String network, String userAgent) {

    static Caller of(HttpServerRequest request) {
        String agent = request.getHeader("User-Agent");
        return new Caller(networkOf(address(request)), agent == null ? "" : agent);
    }

    static boolean isThisMachine(HttpServerRequest request) {
        try {
            return InetAddress.getByName(address(request)).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    static String networkOf(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), 8))
                    : parsed.getHostAddress();
        } catch (UnknownHostException e) {
            return address;
        }
    }

    private static String address(HttpServerRequest request) {
        return request.remoteAddress() == null
                ? "127.0.0.1"
                : request.remoteAddress().hostAddress();
    }
}
