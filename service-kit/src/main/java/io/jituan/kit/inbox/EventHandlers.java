package io.jituan.kit.inbox;

import io.jituan.contracts.Event;
import io.jituan.kit.event.EventJson;
import io.jituan.kit.event.EventTopic;
import io.jituan.kit.event.UnreadableEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The service's handlers by the type they apply. Several rooms may listen to one type.
@ApplicationScoped
public class EventHandlers {
    private final Map<String, List<EventHandler<?>>> byType;

    EventHandlers(@Any Instance<EventHandler<?>> handlers) {
        this.byType = handlers.stream().collect(Collectors.groupingBy(EventHandler::type));
    }

    /// The topics that the handled types travel on; none where the service listens to nobody.
    List<String> topics() {
        return byType.keySet().stream()
                .map(type -> EventTopic.of(type).name())
                .distinct()
                .sorted()
                .toList();
    }

    boolean isHandled(String type) {
        return byType.containsKey(type);
    }

    /// Applies an event within the running transaction.
    ///
    /// @throws UnreadableEvent where its data is not what its type promises
    public void apply(Delivery delivery) {
        for (EventHandler<?> handler : byType.getOrDefault(delivery.type(), List.of())) {
            apply(handler, delivery);
        }
    }

    private static <E extends Event> void apply(EventHandler<E> handler, Delivery delivery) {
        handler.handle(EventJson.read(delivery.data(), handler.payload()), delivery.received());
    }
}
