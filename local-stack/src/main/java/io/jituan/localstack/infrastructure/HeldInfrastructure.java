package io.jituan.localstack.infrastructure;

import io.jituan.localstack.checkout.Checkout;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Database and broker that live as long as this JVM, held by a process beside it ([Holder]).
public final class HeldInfrastructure {

    private HeldInfrastructure() {}

    /// Starts a holder and waits until database and broker serve.
    public static InfrastructureAddress start(Checkout checkout) {
        try {
            Process holder = new ProcessBuilder(command(checkout))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(holder.getInputStream(), StandardCharsets.UTF_8));
            int port = Integer.parseInt(value(answers.readLine(), Holder.POSTGRES));
            String kafka = value(answers.readLine(), Holder.KAFKA);
            return new InfrastructureAddress(new PostgresAddress(port), kafka);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(Checkout checkout) {
        List<String> classPath = new ArrayList<>();
        classPath.add(ownClasses());
        checkout.infrastructureJars().forEach(jar -> classPath.add(jar.toString()));
        return List.of(
                checkout.java().toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Drepository.root=" + checkout.root(),
                "-cp",
                classPath.stream().collect(Collectors.joining(File.pathSeparator)),
                Holder.class.getName());
    }

    /// The jar or directory that this class came from.
    private static String ownClasses() {
        return Path.of(java.net.URI.create(HeldInfrastructure.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
    }

    private static String value(@Nullable String line, String prefix) {
        if (line == null || !line.startsWith(prefix)) {
            throw new IllegalStateException("Database and broker for tests did not start; see above");
        }
        return line.substring(prefix.length());
    }
}
