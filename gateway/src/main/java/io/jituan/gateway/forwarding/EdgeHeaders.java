package io.jituan.gateway.forwarding;

import io.jituan.gateway.answer.RequestIds;
import io.jituan.gateway.routing.RoutingTable;
import io.jituan.gateway.routing.Service;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which headers cross the gateway, and how they change on the way.
@Singleton
class EdgeHeaders {
    /// RFC 9110 section 7.6.1: meant for the next hop only; and those that the gateway itself answers with. Among these
    /// is `date`, which the proxy library would parse and write again for a twentieth of the throughput.
    private static final Set<String> KEPT_BACK = caseInsensitive(
            "connection",
            "keep-alive",
            "proxy-connection",
            "proxy-authenticate",
            "te",
            "trailer",
            "upgrade",
            "server",
            "date",
            "x-request-id",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
            "ratelimit",
            "ratelimit-policy",
            "access-control-allow-origin",
            "access-control-allow-credentials",
            "access-control-allow-methods",
            "access-control-allow-headers",
            "access-control-expose-headers",
            "access-control-max-age");
    private static final CharSequence FORWARDED_FOR = HttpHeaders.createOptimized("x-forwarded-for");
    private static final CharSequence FORWARDED_PROTO = HttpHeaders.createOptimized("x-forwarded-proto");
    private static final CharSequence FORWARDED_HOST = HttpHeaders.createOptimized("x-forwarded-host");
    private static final CharSequence FORWARDED = HttpHeaders.createOptimized("forwarded");
    /// The path as the client wrote it, for the `instance` of problems: a service may be asked by another.
    private static final CharSequence ORIGINAL_PATH = HttpHeaders.createOptimized("x-original-path");
    private static final String LINK = "link";
    private static final Pattern LINK_TARGET = Pattern.compile("<([^>]*)>");

    private final RoutingTable table;

    EdgeHeaders(RoutingTable table) {
        this.table = table;
    }

    /// Prepares the headers for the service. What says where the request came from is ours, never the client's.
    void inward(HttpServerRequest request, MultiMap headers) {
        withoutListed(headers, request.getHeader(HttpHeaders.CONNECTION));
        headers.remove(HttpHeaders.EXPECT);
        headers.remove(FORWARDED);
        headers.set(RequestIds.HEADER, RequestIds.of(request));
        headers.set(FORWARDED_FOR, addressOf(request));
        headers.set(FORWARDED_PROTO, request.scheme());
        headers.set(ORIGINAL_PATH, request.path());
        String host = request.getHeader(HttpHeaders.HOST);
        if (host != null) {
            headers.set(FORWARDED_HOST, host);
        }
    }

    /// Prepares the headers for the client. Addresses are told as they are in front of the gateway.
    void outward(Service service, MultiMap headers) {
        withoutListed(headers, headers.get(HttpHeaders.CONNECTION));
        List<String> keptBack = headers.entries().stream()
                .map(Map.Entry::getKey)
                .filter(KEPT_BACK::contains)
                .toList();
        keptBack.forEach(headers::remove);
        String location = headers.get(HttpHeaders.LOCATION);
        if (location != null) {
            headers.set(HttpHeaders.LOCATION, table.outward(service, location));
        }
        List<String> links = headers.getAll(LINK);
        if (!links.isEmpty()) {
            headers.set(LINK, links.stream().map(link -> relink(service, link)).toList());
        }
    }

    /// The client's address; behind a proxy that `quarkus.http.proxy` trusts, the one it tells.
    static String addressOf(HttpServerRequest request) {
        String address =
                request.remoteAddress() == null ? null : request.remoteAddress().hostAddress();
        return address == null ? "unknown" : address;
    }

    private String relink(Service service, String link) {
        return LINK_TARGET
                .matcher(link)
                .replaceAll(target -> Matcher.quoteReplacement("<" + table.outward(service, target.group(1)) + ">"));
    }

    /// `Connection: x` makes `x` a header of this hop too.
    private static void withoutListed(MultiMap headers, @Nullable String connection) {
        if (connection == null || connection.equalsIgnoreCase("keep-alive")) {
            return;
        }
        for (String name : connection.split(",", -1)) {
            if (!name.isBlank()) {
                headers.remove(name.strip());
            }
        }
    }

    private static Set<String> caseInsensitive(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(names));
        return set;
    }
}
