package io.jituan.gateway.routing;

/// Where one request goes.
///
/// @param service that answers it
/// @param uri path and query as the service knows them
/// @param lane the limits on the way
public record Route(Service service, String uri, Lane lane) {}
