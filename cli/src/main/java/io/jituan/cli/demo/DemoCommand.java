package io.jituan.cli.demo;

import picocli.CommandLine.Command;

/// What belongs to the demonstration district.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "The demonstration district.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = DemoLoadCommand.class)
public final class DemoCommand {}
