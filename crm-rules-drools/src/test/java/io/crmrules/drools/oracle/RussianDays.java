package io.crmrules.drools.oracle;

import io.crmrules.drools.oracle.WorkingTime.Shift;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** On which days of 2024 to 2026 Russia works otherwise than the weekday says, one by one. */
final class RussianDays {

    static final Set<LocalDate> OFF = dates("""
            2024-01-01 2024-01-02 2024-01-03 2024-01-04 2024-01-05 2024-01-06 2024-01-07 2024-01-08 2024-02-23
            2024-03-08 2024-04-29 2024-04-30 2024-05-01 2024-05-09 2024-05-10 2024-06-12 2024-11-04 2024-12-30
            2024-12-31
            2025-01-01 2025-01-02 2025-01-03 2025-01-04 2025-01-05 2025-01-06 2025-01-07 2025-01-08 2025-02-23
            2025-03-08 2025-05-01 2025-05-02 2025-05-08 2025-05-09 2025-06-12 2025-06-13 2025-11-03 2025-11-04
            2025-12-31
            2026-01-01 2026-01-02 2026-01-03 2026-01-04 2026-01-05 2026-01-06 2026-01-07 2026-01-08 2026-01-09
            2026-02-23 2026-03-08 2026-03-09 2026-05-01 2026-05-09 2026-05-11 2026-06-12 2026-11-04 2026-12-31
            """);

    static final Set<LocalDate> WORKED = dates("2024-04-27 2024-12-28");

    /** An hour less, in a week of nine to six. */
    static final Map<LocalDate, Shift> SHORT =
            dates("""
                    2024-02-22 2024-03-07 2024-05-08 2024-06-11 2024-11-02
                    2025-03-07 2025-04-30 2025-06-11 2025-11-01
                    2026-04-30 2026-05-08 2026-06-11 2026-11-03
                    """).stream().collect(Collectors.toMap(Function.identity(), day -> Shift.ofHours(9, 17)));

    private RussianDays() {}

    private static Set<LocalDate> dates(String text) {
        return Arrays.stream(text.strip().split("\\s+")).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
