package io.jituan.localstack.stack;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.infrastructure.Durability;
import java.net.URI;
import java.nio.file.Path;

/// How a stack is to be started.
///
/// @param directory for data and logs
/// @param applicationMode whether applications use or make their AOT caches
/// @param detours where the services look for what they stand on, if not where it listens
public record StackOptions(
        Checkout checkout,
        Path directory,
        StackPorts ports,
        Durability durability,
        IssuerKind issuer,
        ApplicationMode applicationMode,
        Detours detours) {

    /// Who signs the tokens.
    public enum IssuerKind {
        /// The development issuer inside the gateway.
        EMBEDDED,
        /// A Keycloak of its own.
        KEYCLOAK
    }

    /// What the JVMs of the applications do about their ahead-of-time caches.
    public enum ApplicationMode {
        /// Start from the cache where one is there and fits.
        QUICK,
        /// Watch this run and write the cache at its end.
        TRAINING
    }

    /// What `./dev up` starts.
    public static StackOptions usual(Checkout checkout) {
        return new StackOptions(
                checkout,
                checkout.stack(),
                StackPorts.usual(),
                Durability.LASTING,
                IssuerKind.EMBEDDED,
                ApplicationMode.QUICK,
                Detours.NONE);
    }

    /// For tests: free ports and nothing that lasts.
    public static StackOptions forTests(Checkout checkout, Path directory) {
        return new StackOptions(
                checkout,
                directory,
                StackPorts.free(),
                Durability.DISPOSABLE,
                IssuerKind.EMBEDDED,
                ApplicationMode.QUICK,
                Detours.NONE);
    }

    public StackOptions ports(StackPorts other) {
        return new StackOptions(checkout, directory, other, durability, issuer, applicationMode, detours);
    }

    public StackOptions issuer(IssuerKind other) {
        return new StackOptions(checkout, directory, ports, durability, other, applicationMode, detours);
    }

    public StackOptions applicationMode(ApplicationMode other) {
        return new StackOptions(checkout, directory, ports, durability, issuer, other, detours);
    }

    public StackOptions detours(Detours other) {
        return new StackOptions(checkout, directory, ports, durability, issuer, applicationMode, other);
    }

    public Path data() {
        return directory.resolve("data");
    }

    public Path log(String process) {
        return directory.resolve("logs").resolve(process + ".log");
    }

    public URI gateway() {
        return ports.url(Application.GATEWAY);
    }

    /// The `iss` of the tokens, which is also where discovery starts.
    public String issuerUrl() {
        return switch (issuer) {
            case EMBEDDED -> ports.url(Application.GATEWAY) + "/issuer";
            case KEYCLOAK -> "http://localhost:" + ports.of(StackPorts.Name.KEYCLOAK) + "/realms/jituan";
        };
    }
}
