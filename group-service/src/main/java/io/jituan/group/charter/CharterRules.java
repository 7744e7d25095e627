package io.jituan.group.charter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// When a version may be written, submitted, returned and filed (4.2.3).
final class CharterRules {
    private CharterRules() {}

    /// The stage leads there.
    static List<CharterRefusal> step(CharterStage from, CharterStage to) {
        return from.next().contains(to) ? List.of() : List.of(new CharterRefusal.CharterStepOutOfOrder(from, to));
    }

    /// It is a draft or was returned.
    static List<CharterRefusal> write(CharterStage stage) {
        return stage.isWritable() ? List.of() : List.of(new CharterRefusal.CharterNotWritable(stage));
    }

    /// Every section that a charter must hold is written.
    static List<CharterRefusal> complete(Map<CharterSection, String> sections) {
        List<CharterSection> missing = Stream.of(CharterSection.values())
                .filter(section -> sections.getOrDefault(section, "").isBlank())
                .toList();
        return missing.isEmpty() ? List.of() : List.of(new CharterRefusal.SectionsMissing(missing));
    }

    /// It is filed on a day that has come, after the group was established and after the version in force was filed.
    static List<CharterRefusal> file(
            LocalDate filedOn, LocalDate establishedOn, Optional<LocalDate> inForceSince, LocalDate today) {
        LocalDate earliest = inForceSince.map(since -> since.plusDays(1)).orElse(establishedOn);
        boolean fits = !filedOn.isBefore(earliest) && !filedOn.isAfter(today);
        return fits ? List.of() : List.of(new CharterRefusal.FiledOnWrong(earliest, today));
    }
}
