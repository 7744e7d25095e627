package io.jituan.localstack.infrastructure;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.checkout.Directories;
import io.jituan.localstack.process.LogTail;
import io.jituan.localstack.process.ProcessFailed;
import io.jituan.localstack.process.ProcessPlan;
import io.jituan.localstack.process.Readiness;
import io.jituan.localstack.process.RunningProcess;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// One Kafka broker that is its own controller (KRaft), on the loopback interface.
public final class KafkaBroker {
    public static final String NAME = "kafka";

    /// Any cluster id will do; a fixed one lets every start use the same formatted directory.
    private static final String CLUSTER_ID = "aml0dWFuLWxvY2FsLTAwMA";

    private static final List<String> JVM = List.of(
            "-Xms64m",
            "-Xmx192m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.util.logging.SimpleFormatter.format=%1$tT.%1$tL %4$s %3$s %5$s%6$s%n");

    private KafkaBroker() {}

    /// Starts the broker and returns at once; [#ready] says when it serves.
    ///
    /// @param data made anew where it does not hold a log directory yet
    public static RunningProcess start(Checkout checkout, Path data, KafkaPorts ports, Path log) {
        return RunningProcess.start(plan(checkout, data, ports, log, List.of()));
    }

    /// How it is started; makes the data directory ready for that.
    ///
    /// @param moreJvmOptions added to the broker's own
    public static ProcessPlan plan(
            Checkout checkout, Path data, KafkaPorts ports, Path log, List<String> moreJvmOptions) {
        Path logDirectory = data.resolve("log");
        if (!Files.exists(logDirectory.resolve("meta.properties"))) {
            Directories.create(data);
            Directories.copy(formatted(checkout), logDirectory);
        }
        Path properties = data.resolve("server.properties");
        write(properties, ports, logDirectory);
        List<String> command = java(checkout, moreJvmOptions);
        command.addAll(List.of("kafka.Kafka", properties.toString()));
        return new ProcessPlan(NAME, command, Map.of(), log);
    }

    /// The broker binds its port when it is about to serve; from then on clients wait for the rest by themselves.
    public static Readiness ready(KafkaPorts ports) {
        return Readiness.port(ports.client());
    }

    /// A log directory as `kafka.tools.StorageTool` formats it, made once per checkout: the tool takes longer than
    /// a copy.
    private static Path formatted(Checkout checkout) {
        Path place = checkout.cache().resolve("kafka-formatted");
        if (Files.isDirectory(place)) {
            return place;
        }
        try {
            Path half = Files.createTempDirectory(Directories.create(checkout.cache()), "formatting-");
            format(checkout, half);
            return Directories.moveUnlessThere(half, place);
        } catch (IOException e) {
            throw new UncheckedIOException("Kafka's log directory could not be formatted", e);
        }
    }

    private static void format(Checkout checkout, Path directory) throws IOException {
        Path properties = Files.createTempFile("kafka-format", ".properties");
        Path log = Files.createTempFile("kafka-format", ".log");
        write(properties, new KafkaPorts(9092, 9093), directory);
        List<String> command = java(checkout, List.of());
        command.addAll(List.of("kafka.tools.StorageTool", "format", "--ignore-formatted"));
        command.addAll(List.of("--cluster-id", CLUSTER_ID, "--config", properties.toString()));
        Process tool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (tool.onExit().join().exitValue() != 0) {
            throw new ProcessFailed("kafka.tools.StorageTool", "failed", LogTail.of(log));
        }
        Files.delete(properties);
        Files.delete(log);
    }

    private static List<String> java(Checkout checkout, List<String> moreJvmOptions) {
        List<String> command = new ArrayList<>();
        command.add(checkout.java().toString());
        command.addAll(JVM);
        command.addAll(moreJvmOptions);
        String classPath = checkout.infrastructureJars().stream()
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("-cp", classPath));
        return command;
    }

    private static void write(Path properties, KafkaPorts ports, Path logDirectory) {
        String text = """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%4$d
                log.dirs=%3$s
                num.partitions=4
                num.network.threads=2
                num.io.threads=4
                background.threads=2
                log.retention.ms=-1
                log.cleaner.dedupe.buffer.size=16777216
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(ports.client(), ports.controller(), logDirectory, ports.told());
        try {
            Files.writeString(properties, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
