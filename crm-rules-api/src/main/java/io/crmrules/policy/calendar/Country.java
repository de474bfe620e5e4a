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
 * known, those of other countries as jollyday has them; known from 2000 to 2050, and none outside of these years.
 *
 * <pre>{@code
 * Country kazakhstan = Country.of("KZ");
 * Country.RUSSIA.knows(2026); // whether its decree is known
 * }</pre>
 *
 * <p>There is one object for each country, safe to share between threads; a year's holidays are looked up when they are
 * first needed and kept.
 */
public final class Country {

    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2050;

    /** No public holidays at all: only what a company says of its own is a holiday. */
    public static final Country NONE = new Country("none", year -> NationalYear.EMPTY);

    /**
     * Russia: the holidays of the Labour Code, the days moved by decree, and an hour less on the day before a holiday.
     */
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
     * @param code of two letters, as {@code KZ}; blanks around it do not matter
     * @throws IllegalArgumentException when its holidays are not known; the message says which code may be meant
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

    /** The ISO 3166 code in upper case, {@code RU}; {@code none} for {@link #NONE}. {@link #of} reads it back. */
    public String code() {
        return code;
    }

    /**
     * Whether clocks in this country go by the zone. Only Russia knows its zones: false for all others, whatever the
     * zone.
     */
    public boolean home(ZoneId zone) {
        return this == RUSSIA && Russia.home(zone);
    }

    /**
     * Whether nothing is missing of this year. In Russia the government moves days by decree: until that is known
     * here, the days that the law itself moves count. True for every other country.
     */
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
