package io.jituan.cli.imports;

import com.fasterxml.jackson.databind.JsonNode;
import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import io.jituan.cli.api.Api;
import java.io.FileNotFoundException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The imports of whichever service knows the kind.
///
/// @param base path of that service's imports
public record ImportClient(Api api, String base) {
    private static final List<String> SERVICES = List.of("group", "personnel", "enrollment", "assessment");

    /// Finds the service that imports a kind.
    public static ImportClient of(Api api, String kind) {
        List<String> known = new ArrayList<>();
        for (String service : SERVICES) {
            String base = "/api/v1/" + service + "/imports";
            List<String> kinds = kinds(api.get(base + "/kinds").json());
            if (kinds.contains(kind)) {
                return new ImportClient(api, base);
            }
            known.addAll(kinds);
        }
        throw Failure.ofUse(Texts.of("kind-unknown", kind, String.join(", ", known)));
    }

    private static List<String> kinds(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(kind -> kind.path("name").asText())
                .toList();
    }

    /// Sends a file and answers its plan.
    public JsonNode plan(String kind, Path file) {
        try {
            String name = URLEncoder.encode(String.valueOf(file.getFileName()), StandardCharsets.UTF_8);
            return api.upload(base + "/" + kind + "?fileName=" + name, HttpRequest.BodyPublishers.ofFile(file))
                    .json();
        } catch (FileNotFoundException e) {
            throw Failure.ofUse(Texts.of("file-missing", file));
        }
    }

    /// Carries a plan out and answers what was done.
    public JsonNode commit(String id, Mode mode) {
        return api.post(base + "/" + id + "/commit", Map.of("mode", mode.toString()), "")
                .json();
    }

    /// The refused rows with their reasons, as CSV.
    public byte[] errors(String id) {
        return api.download(base + "/" + id + "/errors");
    }
}
