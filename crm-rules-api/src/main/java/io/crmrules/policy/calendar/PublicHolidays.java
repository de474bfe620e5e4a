package io.crmrules.policy.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import io.crmrules.support.FatJar;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The public holidays of a country by jollyday, which looks for its parts with the context class loader. */
final class PublicHolidays {

    private static final int CODE = 2;

    private static final String SERVICE =
            "META-INF/services/de.focus_shift.jollyday.core.spi.HolidayCalendarConfigurationService";

    private final HolidayManager manager;

    PublicHolidays(String country) {
        FatJar.require(PublicHolidays.class.getClassLoader(), List.of(SERVICE));
        this.manager =
                here(() -> HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT))));
    }

    /** The codes of those it knows. */
    static Set<String> countries() {
        return here(() -> HolidayManager.getSupportedCalendarCodes().stream()
                .filter(code -> code.length() == CODE)
                .collect(Collectors.toUnmodifiableSet()));
    }

    NationalYear year(int year) {
        return here(() -> new NationalYear(
                manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream()
                        .map(Holiday::getDate)
                        .collect(Collectors.toSet()),
                Set.of(),
                Set.of()));
    }

    private static <T> T here(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PublicHolidays.class.getClassLoader());
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
