package io.jituan.cli.profile;

import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/// Puts a profile together.
public final class Profiles {
    private static final List<String> NAMES =
            List.of("url", "issuer", "token", "client_id", "client_secret", "username", "password");

    private Profiles() {}

    /// The profile that environment and file give.
    ///
    /// @param file a profile file named outright, which must be there; else the usual one, which need not
    public static Profile read(Map<String, String> environment, Optional<Path> file) {
        Map<String, String> settings = new HashMap<>(inFile(
                file.orElseGet(() -> usual(environment)), file.isPresent() ? Presence.DEMANDED : Presence.OPTIONAL));
        for (String name : NAMES) {
            Optional.ofNullable(environment.get("JITUAN_" + name.toUpperCase(Locale.ROOT)))
                    .ifPresent(value -> settings.put(name, value));
        }
        return new Profile(settings, Sessions.usual(environment));
    }

    private enum Presence {
        DEMANDED,
        OPTIONAL
    }

    private static Path usual(Map<String, String> environment) {
        return directory(environment).resolve("profile.properties");
    }

    /// Where the command keeps what it knows of its user.
    static Path directory(Map<String, String> environment) {
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        String configuration = environment.getOrDefault("XDG_CONFIG_HOME", home + "/.config");
        return Path.of(configuration, "jituan");
    }

    private static Map<String, String> inFile(Path file, Presence presence) {
        if (!Files.isRegularFile(file)) {
            if (presence == Presence.DEMANDED) {
                throw Failure.ofUse(Texts.of("profile-missing", file));
            }
            return Map.of();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw Failure.ofUse(Texts.of("profile-unreadable", file));
        }
        Map<String, String> settings = new HashMap<>();
        properties.stringPropertyNames().forEach(name -> settings.put(name, properties.getProperty(name)));
        return settings;
    }
}
