package io.jituan.cli.changes;

import picocli.CommandLine.Command;

/// What belongs to the change feeds.
@Command(
        name = "changes",
        mixinStandardHelpOptions = true,
        description = "The change feeds of the services.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = FollowCommand.class)
public final class ChangesCommand {}
