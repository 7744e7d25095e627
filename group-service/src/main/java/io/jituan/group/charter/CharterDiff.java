package io.jituan.group.charter;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// What a version of a charter changed of another, section by section.
///
/// @param sections those that differ only
public record CharterDiff(UUID before, UUID after, List<SectionDiff> sections) {
    public CharterDiff {
        sections = List.copyOf(sections);
    }

    /// What changed in a section.
    public record SectionDiff(CharterSection section, List<LineChange> lines) {
        public SectionDiff {
            lines = List.copyOf(lines);
        }
    }

    static CharterDiff between(Charter before, Charter after) {
        return new CharterDiff(before.id(), after.id(), sections(before.sections(), after.sections()));
    }

    static List<SectionDiff> sections(Map<CharterSection, String> before, Map<CharterSection, String> after) {
        return Stream.of(CharterSection.values())
                .filter(section -> !text(before, section).equals(text(after, section)))
                .map(section -> new SectionDiff(section, LineDiff.between(text(before, section), text(after, section))))
                .toList();
    }

    private static String text(Map<CharterSection, String> sections, CharterSection section) {
        return sections.getOrDefault(section, "");
    }
}
