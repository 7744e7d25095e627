package io.jituan.localstack.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The arguments of a command. Whoever understands one takes it away; what is left at the end was not understood.
public final class Arguments {
    private final List<String> left;

    public Arguments(List<String> all) {
        this.left = new ArrayList<>(all);
    }

    /// Takes `--name` away and says whether it was there.
    boolean flag(String name) {
        return left.remove(name);
    }

    /// Takes `--name value` or `--name=value` away, as often as it is there.
    List<String> values(String name) throws UsageError {
        List<String> values = new ArrayList<>();
        for (int at = indexOf(name); at >= 0; at = indexOf(name)) {
            values.add(takeValue(name, at));
        }
        return values;
    }

    /// As [#values(String)], for an option that is given once at most.
    Optional<String> value(String name) throws UsageError {
        List<String> values = values(name);
        if (values.size() > 1) {
            throw new UsageError(name + " is given " + values.size() + " times");
        }
        return values.stream().findFirst();
    }

    /// Takes the first argument that is no option away.
    Optional<String> word() {
        Optional<String> word =
                left.stream().filter(argument -> !argument.startsWith("--")).findFirst();
        word.ifPresent(left::remove);
        return word;
    }

    /// Takes all that is left.
    List<String> rest() {
        List<String> rest = List.copyOf(left);
        left.clear();
        return rest;
    }

    /// @throws UsageError where something is left
    void nothingElse(String usage) throws UsageError {
        if (!left.isEmpty()) {
            throw new UsageError("Not understood: " + String.join(" ", left) + "\nUsage: " + usage);
        }
    }

    private int indexOf(String name) {
        for (int at = 0; at < left.size(); at++) {
            if (left.get(at).equals(name) || left.get(at).startsWith(name + "=")) {
                return at;
            }
        }
        return -1;
    }

    private String takeValue(String name, int at) throws UsageError {
        String argument = left.remove(at);
        if (!argument.equals(name)) {
            return argument.substring(name.length() + 1);
        }
        if (at >= left.size()) {
            throw new UsageError(name + " needs a value");
        }
        return left.remove(at);
    }
}
