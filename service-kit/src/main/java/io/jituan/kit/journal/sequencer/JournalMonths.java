package io.jituan.kit.journal.sequencer;

import io.jituan.kit.time.DistrictTime;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import javax.sql.DataSource;

/// Opens the journal's partitions ahead of time: this month's and the next two. A month that nobody opened loses
/// nothing, its entries go to the default partition.
@ApplicationScoped
class JournalMonths {
    private static final int AHEAD = 2;

    private final DataSource dataSource;
    private final DistrictTime time;

    JournalMonths(DataSource dataSource, DistrictTime time) {
        this.dataSource = dataSource;
        this.time = time;
    }

    @Scheduled(every = "12h", delayed = "5m", identity = "journal-months")
    void open() throws SQLException {
        LocalDate today = time.today();
        try (Connection connection = dataSource.getConnection();
                Statement patience = connection.createStatement();
                PreparedStatement statement = connection.prepareStatement("SELECT journal_open_month(?)")) {
            patience.execute("SET lock_timeout = '2s'");
            for (int month = 0; month <= AHEAD; month++) {
                statement.setObject(1, today.plusMonths(month));
                statement.execute();
            }
            patience.execute("RESET lock_timeout");
        }
    }
}
