package io.jituan.localstack;

import io.jituan.localstack.checkout.Checkout;
import io.jituan.localstack.command.Arguments;
import io.jituan.localstack.command.Command;
import io.jituan.localstack.command.Down;
import io.jituan.localstack.command.JituanCli;
import io.jituan.localstack.command.Status;
import io.jituan.localstack.command.Token;
import io.jituan.localstack.command.TourCommand;
import io.jituan.localstack.command.Train;
import io.jituan.localstack.command.Up;
import io.jituan.localstack.command.UsageError;
import io.jituan.localstack.stack.PortsTaken;
import io.jituan.localstack.stack.StackFailed;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What `./dev` hands its commands to.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), System.out, System.err));
    }

    private static int run(List<String> arguments, PrintStream out, PrintStream errors) {
        Checkout checkout = Checkout.current();
        Map<String, Command> commands = new TreeMap<>(Map.of(
                "up", new Up(checkout, out),
                "down", new Down(checkout, out),
                "status", new Status(checkout, out),
                "token", new Token(checkout, out),
                "tour", new TourCommand(checkout, out),
                "train", new Train(checkout, out),
                "jituan", new JituanCli(checkout)));
        String name = arguments.isEmpty() ? "" : arguments.getFirst();
        Command command = commands.get(name);
        if (command == null) {
            errors.println("No command \"" + name + "\"; there are " + String.join(", ", commands.keySet()));
            return Command.FAILED;
        }
        try {
            return command.run(new Arguments(arguments.subList(1, arguments.size())));
        } catch (UsageError | StackFailed | PortsTaken wrong) {
            errors.println(wrong.getMessage());
            return Command.FAILED;
        }
    }
}
