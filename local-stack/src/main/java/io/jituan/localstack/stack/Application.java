package io.jituan.localstack.stack;

import io.jituan.localstack.checkout.Checkout;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// The programs of ours that make up the system.
public enum Application {
    GROUP("group"),
    PERSONNEL("personnel"),
    ENROLLMENT("enrollment"),
    ASSESSMENT("assessment"),
    GATEWAY("gateway");

    private final String shortName;

    Application(String shortName) {
        this.shortName = shortName;
    }

    /// The name in `status`, which is also the name of its module.
    public String processName() {
        return switch (this) {
            case GROUP, PERSONNEL, ENROLLMENT, ASSESSMENT -> shortName + "-service";
            case GATEWAY -> shortName;
        };
    }

    /// The name at the gateway: `/api/v1/group/imports`.
    String shortName() {
        return shortName;
    }

    /// Its database and the role that owns it.
    String database() {
        return shortName + "_service";
    }

    /// The four that have a database.
    public static List<Application> services() {
        return Arrays.stream(values()).filter(each -> each != GATEWAY).toList();
    }

    /// What the build made of it.
    public Path runner(Checkout checkout) {
        return checkout.root().resolve(processName()).resolve("target/quarkus-app/quarkus-run.jar");
    }
}
