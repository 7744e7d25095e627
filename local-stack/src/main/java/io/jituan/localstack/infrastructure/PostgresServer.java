package io.jituan.localstack.infrastructure;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.checkout.Directories;
import io.jituan.localstack.process.LogTail;
import io.jituan.localstack.process.ProcessFailed;
import io.jituan.localstack.process.ProcessPlan;
import io.jituan.localstack.process.RunningProcess;
import io.jituan.localstack.process.StopSignal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A PostgreSQL server on the loopback interface, with its data in a directory of ours.
public final class PostgresServer {
    public static final String NAME = "postgresql";

    /// Every byte order and every machine sorts alike; pinyin order is the services' business.
    private static final List<String> INITDB = List.of(
            "--username=" + PostgresAddress.SUPERUSER,
            "--auth=trust",
            "--no-sync",
            "--no-instructions",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            // pg_trgm still asks the C library what a letter is: in plain C no Chinese character would be one.
            "--locale=C.UTF-8");

    private PostgresServer() {}

    /// Starts the server and returns at once; [PostgresAddress#ready] says when it takes connections.
    ///
    /// @param data made anew where it does not hold a cluster yet
    public static RunningProcess start(Checkout checkout, Path data, int port, Durability durability, Path log) {
        Path programs = PostgresBinaries.unpacked(checkout).resolve("bin");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initialise(programs, data, log);
        }
        List<String> command = asOrdinaryUser(programs.resolve("postgres"));
        command.addAll(List.of("-D", data.toString()));
        settings(port, durability).forEach(setting -> command.addAll(List.of("-c", setting)));
        return RunningProcess.start(new ProcessPlan(NAME, command, Map.of(), log).stopSignal(StopSignal.INT));
    }

    private static List<String> settings(int port, Durability durability) {
        List<String> settings = new ArrayList<>(durability.settings());
        settings.add("listen_addresses=127.0.0.1");
        settings.add("port=" + port);
        settings.add("unix_socket_directories=");
        settings.add("max_connections=200");
        settings.add("shared_buffers=96MB");
        settings.add("timezone=Asia/Shanghai");
        return settings;
    }

    private static void initialise(Path programs, Path data, Path log) {
        Directories.createAround(data);
        Directories.createAround(log);
        List<String> command = asOrdinaryUser(programs.resolve("initdb"));
        command.addAll(List.of("-D", data.toString()));
        command.addAll(INITDB);
        try {
            Process initdb = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (initdb.waitFor() != 0) {
                throw new ProcessFailed("initdb", "failed", LogTail.of(log));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProcessFailed("initdb", "was interrupted", List.of());
        }
    }

    /// PostgreSQL refuses to run as root. In a user namespace of its own root is nobody in particular.
    private static List<String> asOrdinaryUser(Path program) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(program.toString());
        return command;
    }
}
