package io.jituan.cli.demo;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.jituan.cli.Failure;
import io.jituan.cli.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The files of the demonstration district.
record DemoFiles(Path directory) {
    private static final List<Path> NAMES = List.of(
            Path.of("areas-500102.csv"),
            Path.of("centres.csv"),
            Path.of("schools.csv"),
            Path.of("groups.csv"),
            Path.of("memberships.csv"));

    /// The files in a directory, all of which must be there.
    static DemoFiles in(Path directory) {
        for (Path name : NAMES) {
            if (!Files.isRegularFile(directory.resolve(name))) {
                throw Failure.ofUse(Texts.of("demo-missing", directory, name));
            }
        }
        return new DemoFiles(directory);
    }

    /// The file whose rows are imported as that kind.
    Path rowsOf(String kind) {
        return directory.resolve(kind.equals("areas") ? "areas-500102.csv" : kind + ".csv");
    }

    List<DemoGroup> groups() {
        Map<String, List<DemoGroup.Member>> members = rows("memberships.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("group_code"), Collectors.mapping(DemoFiles::member, Collectors.toList())));
        return rows("groups.csv").stream()
                .map(row -> group(row, members.getOrDefault(row.getField("group_code"), List.of())))
                .toList();
    }

    private static DemoGroup.Member member(NamedCsvRecord row) {
        return new DemoGroup.Member(
                row.getField("school_code"), row.getField("type"), LocalDate.parse(row.getField("began_on")));
    }

    private static DemoGroup group(NamedCsvRecord row, List<DemoGroup.Member> members) {
        return new DemoGroup(
                row.getField("group_code"),
                row.getField("name"),
                row.getField("mode"),
                row.getField("lead_school_code"),
                row.getField("chief_staff_code"),
                row.getField("chief_name"),
                LocalDate.parse(row.getField("founded_on")),
                members);
    }

    private List<NamedCsvRecord> rows(String name) {
        Path file = directory.resolve(name);
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().toList();
        } catch (IOException | CsvParseException e) {
            throw Failure.ofUse(Texts.of("demo-unreadable", file));
        }
    }
}
