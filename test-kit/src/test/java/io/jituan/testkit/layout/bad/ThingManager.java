package io.jituan.testkit.layout.bad;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Says nothing by its name, asks the machine for the day, is handed its parts behind its back, prints.
public class ThingManager {
    @Inject
    @Nullable
    BadEntity part;

    /// Prints the day.
    public void print() {
        System.out.println(LocalDate.now(ZoneId.of("UTC")) + "" + part);
    }
}
