package io.jituan.cli;

import io.jituan.cli.api.Api;
import io.jituan.cli.profile.Profile;
import io.jituan.cli.profile.Profiles;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options by which every command finds the system.
public final class Connection {
    @Option(
            names = "--profile",
            paramLabel = "FILE",
            description = "Settings to use instead of ~/.config/jituan/profile.properties; the environment comes first"
                    + " (JITUAN_URL, JITUAN_TOKEN, JITUAN_CLIENT_ID and _SECRET, JITUAN_USERNAME and _PASSWORD,"
                    + " JITUAN_ISSUER).")
    @Nullable
    Path file;

    /// The settings.
    public Profile profile() {
        return Profiles.read(System.getenv(), Optional.ofNullable(file));
    }

    /// The system, as the profile's caller.
    public Api open() {
        return Api.of(profile());
    }
}
