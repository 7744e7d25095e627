package io.jituan.group.area;

import io.jituan.kit.query.Row;
import io.jituan.kit.query.Rows;
import io.jituan.kit.query.Select;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// Which codes are townships (乡镇街道): where schools lie and what management centres are made of.
@ApplicationScoped
public class Townships {
    private final Rows rows;

    public Townships(Rows rows) {
        this.rows = rows;
    }

    /// The refusal of codes that are no registered township, where there are any.
    ///
    /// @param pointer JSON Pointer of the field that names them
    public Optional<AreaRefusal> refuseUnknown(Collection<String> codes, String pointer) {
        List<String> known = rows.list(
                Select.of("code", "area").where("level = 'TOWNSHIP'").where("code = ANY(?)", (Object)
                        codes.toArray(new String[0])),
                (Row row) -> row.text("code"));
        List<String> unknown =
                codes.stream().filter(code -> !known.contains(code)).toList();
        return unknown.isEmpty() ? Optional.empty() : Optional.of(new AreaRefusal.TownshipsUnknown(unknown, pointer));
    }
}
