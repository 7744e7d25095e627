package io.jituan.gateway.routing;

import io.jituan.gateway.routing.RoutingConfig.LaneConfig;
import io.jituan.gateway.routing.RoutingConfig.SpecialLaneConfig;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which service answers for a path. The plurals of the domain are unique (`/api/v1/schools`); what every service has
/// is reached with the service's name (`/api/v1/group/imports`), which the service itself does not know.
@Singleton
public class RoutingTable {
    private static final String API = "/api/v1/";

    private final Map<String, Service> byName = new HashMap<>();
    private final Map<String, Service> byPlural = new HashMap<>();
    private final Lane ordinary;
    private final List<SpecialLane> special;

    public RoutingTable(RoutingConfig config) {
        config.services().forEach((name, one) -> add(new Service(name, one.url(), Set.copyOf(one.plurals()))));
        ordinary = lane(config.ordinary());
        special = config.lanes().values().stream()
                .flatMap(lane -> lane.paths().stream().map(path -> specialLane(path, lane)))
                .sorted(Comparator.comparingInt(
                                (SpecialLane lane) -> lane.path().length())
                        .reversed())
                .toList();
    }

    /// All services, by name.
    public List<Service> services() {
        return byName.values().stream()
                .sorted(Comparator.comparing(Service::name))
                .toList();
    }

    /// Where a request goes, or empty where no service answers for its path.
    ///
    /// @param path of the request, percent-encoded and without dot segments
    /// @param query with its `?`, or empty
    public Optional<Route> resolve(String method, String path, String query) {
        if (!path.startsWith(API)) {
            return Optional.empty();
        }
        String first = firstSegment(path);
        Service named = byName.get(first);
        if (named != null && path.length() > API.length() + first.length() + 1) {
            return Optional.of(route(named, method, API + path.substring(API.length() + first.length() + 1), query));
        }
        return Optional.ofNullable(byPlural.get(first)).map(service -> route(service, method, path, query));
    }

    /// What a path or URL of a service is called in front of the gateway. What points elsewhere stays as it is.
    public String outward(Service service, String reference) {
        if (!reference.contains(API)) {
            return reference;
        }
        URI uri;
        try {
            uri = URI.create(reference);
        } catch (IllegalArgumentException e) {
            return reference;
        }
        String path = uri.getRawPath();
        if (path == null || !path.startsWith(API) || !service.isAt(uri)) {
            return reference;
        }
        return outwardPath(service, path) + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    /// The same for a bare path, which may hold templates (`/api/v1/imports/{id}`).
    public String outwardPath(Service service, String path) {
        if (!path.startsWith(API) || service.plurals().contains(firstSegment(path))) {
            return path;
        }
        return API + service.name() + "/" + path.substring(API.length());
    }

    private Route route(Service service, String method, String path, String query) {
        return new Route(service, path + query, laneOf(method, path));
    }

    private Lane laneOf(String method, String path) {
        for (SpecialLane lane : special) {
            if (lane.methods().contains(method) && path.startsWith(lane.path())) {
                return lane.lane();
            }
        }
        return ordinary;
    }

    private void add(Service service) {
        byName.put(service.name(), service);
        for (String plural : service.plurals()) {
            Service other = byPlural.put(plural, service);
            if (other != null) {
                throw new IllegalArgumentException(
                        "Both " + other.fullName() + " and " + service.fullName() + " claim /api/v1/" + plural);
            }
        }
        Collection<String> claimed = byPlural.keySet();
        byName.keySet().stream().filter(claimed::contains).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException("/api/v1/" + name + " is both a service and a plural");
        });
    }

    private static String firstSegment(String path) {
        int end = path.indexOf('/', API.length());
        return end < 0 ? path.substring(API.length()) : path.substring(API.length(), end);
    }

    private static Lane lane(LaneConfig config) {
        return new Lane(config.maxBody().asLongValue(), config.answerWithin());
    }

    private static SpecialLane specialLane(String path, SpecialLaneConfig config) {
        return new SpecialLane(path, Set.copyOf(config.methods()), lane(config));
    }

    private record SpecialLane(String path, Set<String> methods, Lane lane) {}
}
