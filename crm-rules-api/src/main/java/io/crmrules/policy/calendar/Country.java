package io.crmrules.policy.calendar;

import io.crmrules.support.Hints;
import io.crmrules.support.Misfit;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * Whose public holidays a calendar has. Those of Russia with the days that its government moved, as far as they are
 * known, those of other countries as jollyday has them; known from 2000 to 2050.
 */
public final class Country {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2050;

    /** No public holidays at all. */
    public static final Country NONE = new Country("none", year -> NationalYear.EMPTY);

    /** Russia. */
    public static final Country RUSSIA = new Country("RU", Russia::year);

    private static final Map<String, Country> OTHERS = new ConcurrentHashMap<>();

    private final String code;
    private final IntFunction<NationalYear> holidays;
    private final Map<Integer, NationalYear> years = new ConcurrentHashMap<>();

    private Country(String code, IntFunction<NationalYear> holidays) {
        this.code = code;
        this.holidays = holidays;
    }

    /**
     * The country of an ISO 3166 code, in any case; {@link #NONE} for "none".
     *
     * @throws IllegalArgumentException when its holidays are not known
     */
    public static Country of(String code) {
        String known = code.strip().toUpperCase(Locale.ROOT);
        if (known.equals("NONE")) {
            return NONE;
        }
        return known.equals(RUSSIA.code) ? RUSSIA : OTHERS.computeIfAbsent(known, Country::other);
    }

    private static Country other(String code) {
        Set<String> codes = PublicHolidays.countries();
        if (!codes.contains(code)) {
            String hint = code.length() == 2 ? "" : Hints.meant(code, codes);
            throw new Misfit(
                    "the public holidays of " + Hints.quote(code) + " are not known",
                    hint.isEmpty() ? "Maybe RU, KZ, another code of two letters, or none." : hint);
        }
        return new Country(code, new PublicHolidays(code)::year);
    }

    /** {@code RU}; {@code none} for none. */
    public String code() {
        return code;
    }

    /** Whether clocks in this country go by the zone; only Russia knows its zones. */
    public boolean home(ZoneId zone) {
        return this == RUSSIA && Russia.home(zone);
    }

    /** Whether nothing is missing of this year: in Russia the government moves days by decree. */
    public boolean knows(int year) {
        return this != RUSSIA || Russia.decreed(year);
    }

    NationalYear year(int year) {
        return year < FIRST_YEAR || year > LAST_YEAR
                ? NationalYear.EMPTY
                : years.computeIfAbsent(year, holidays::apply);
    }

    @Override
    public String toString() {
        return code;
    }
}
