package io.jituan.cli.audit;

import picocli.CommandLine.Command;

/// What belongs to the audit.
@Command(
        name = "audit",
        mixinStandardHelpOptions = true,
        description = "Exports a service's journal, and verifies an export without the system.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {AuditExportCommand.class, AuditVerifyCommand.class, NewKeyCommand.class})
public final class AuditCommand {}
