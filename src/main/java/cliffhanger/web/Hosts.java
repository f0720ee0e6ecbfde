package cliffhanger.web;

import cliffhanger.language.Sentence;
import cliffhanger.web.WebProblem.Kind;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Set;

/// Which servers may be asked: those that are named, by https; and one that the user points to, such as a mirror, however it
/// is reached.
///
/// @param named   host names
/// @param pointed addresses whose scheme, host and port are allowed as they are
record Hosts(Set<String> named, Set<URI> pointed) {
    Hosts {
        named = Set.copyOf(named);
        pointed = Set.copyOf(pointed);
    }

    /// @throws WebProblem when the address is not to be asked
    void check(String service, URI address) throws WebProblem {
        if (pointed.stream().anyMatch(base -> same(base, address))) {
            return;
        }
        String host = address.getHost();
        if (host == null || !"https".equals(address.getScheme()) || !named.contains(host) || (address.getPort() > 0 && address.getPort() != 443)) {
            throw new WebProblem(Kind.REFUSED, Sentence.of("web.address", service, host == null ? address : host), null);
        }
        if (isDirect(address) && leadsInside(host)) {
            throw new WebProblem(Kind.REFUSED, Sentence.of("web.inside", host), null);
        }
    }

    private static boolean same(URI base, URI address) {
        return base.getScheme().equals(address.getScheme()) && base.getHost().equals(address.getHost()) && base.getPort() == address.getPort();
    }

    /// A proxy looks names up by itself, and often nobody else can.
    private static boolean isDirect(URI address) {
        ProxySelector proxies = ProxySelector.getDefault();
        return proxies == null || proxies.select(address).stream().allMatch(proxy -> proxy.type() == Proxy.Type.DIRECT);
    }

    private static boolean leadsInside(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host)) {
                if (isInside(address)) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException e) {
            // Whoever connects finds out, and says so.
            return false;
        }
    }

    /// Loopback, link-local, private (RFC 1918, RFC 4193), shared (RFC 6598), multicast, or nowhere.
    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        boolean unique = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        return address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress()
                || address.isAnyLocalAddress() || address.isMulticastAddress() || shared || unique;
    }
}
