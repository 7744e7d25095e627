package io.jituan.contracts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/// The AsyncAPI 3.0 document of all events: a channel for each service's topic, a message for each type.
final class AsyncApi {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final List<String> ATTRIBUTES =
            List.of("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "ce_subject");

    private AsyncApi() {}

    static ObjectNode document(List<EventRecord> events) {
        ObjectNode document = JSON.objectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Jituan events")
                .put("version", "1.0.0")
                .put(
                        "description",
                        "CloudEvents 1.0 in binary mode. The key is the subject: order holds per aggregate. Delivery is"
                                + " at least once. Topics keep their records. Schemas only grow: pass over fields you"
                                + " do not know.");
        document.put("defaultContentType", "application/json");
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        topics(events).forEach(topic -> describe(topic, events, channels, operations));
        ObjectNode components = document.putObject("components");
        ObjectNode messages = components.putObject("messages");
        events.forEach(event -> messages.set(event.type(), message(event)));
        components.putObject("messageTraits").set("cloudEvent", trait());
        return document;
    }

    private static Stream<String> topics(List<EventRecord> events) {
        return events.stream().map(EventRecord::topic).distinct();
    }

    private static void describe(String topic, List<EventRecord> events, ObjectNode channels, ObjectNode operations) {
        ObjectNode channel = channels.putObject(topic).put("address", topic);
        ObjectNode messages = channel.putObject("messages");
        events.stream()
                .filter(event -> event.topic().equals(topic))
                .forEach(event -> messages.set(event.type(), reference("#/components/messages/" + event.type())));
        ObjectNode operation = operations.putObject("publish-" + topic).put("action", "send");
        operation.set("channel", reference("#/channels/" + topic));
    }

    private static ObjectNode message(EventRecord event) {
        ObjectNode message = JSON.objectNode()
                .put("name", event.type())
                .put("title", event.shape().getSimpleName())
                .put("contentType", "application/json");
        message.putArray("traits").add(reference("#/components/messageTraits/cloudEvent"));
        message.set("payload", reference(event.schemaPath().substring("io/jituan/contracts/".length())));
        return message;
    }

    private static ObjectNode trait() {
        ObjectNode headers = JSON.objectNode().put("type", "object");
        ObjectNode properties = headers.putObject("properties");
        ATTRIBUTES.forEach(attribute -> properties.putObject(attribute).put("type", "string"));
        ATTRIBUTES.forEach(headers.putArray("required")::add);
        ObjectNode trait = JSON.objectNode();
        trait.set("headers", headers);
        return trait;
    }

    private static ObjectNode reference(String target) {
        return JSON.objectNode().put("$ref", target);
    }
}
