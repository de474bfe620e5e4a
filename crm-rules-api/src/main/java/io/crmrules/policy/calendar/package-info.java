/**
 * When a company works, and how much working time passes: by formulas, so that a year costs no more than a day.
 *
 * <p>"In time" and "since" of the checklist are working time: what comes on Friday at 17:50 and may wait 30 minutes is
 * late on Monday at 09:20. "Days ago" are days of the calendar, at the same local time.
 *
 * <pre>{@code
 * BusinessCalendar calendar = BusinessCalendar.standard(); // Monday to Friday 09:00 to 18:00 in Moscow
 * calendar.workingTime(friday1750, monday0930);            // PT40M
 * calendar.plusWorkingTime(friday1750, ofMinutes(30));     // Monday 09:20
 * calendar.workingDaysPassed(monday1700, wednesday0800);   // 2
 * calendar.cutoff(friday1759);                             // Thursday 18:00
 * calendar.dueMoment(saturday);                            // Monday 18:00
 * }</pre>
 *
 * <p>Public holidays are those of a {@link io.crmrules.policy.calendar.Country}: Russia's as the law and the yearly decrees
 * have them, others from jollyday.
 *
 * <p>Everything here is immutable and thread-safe, its builder aside, and knows nothing of deals.
 */
@NullMarked
package io.crmrules.policy.calendar;

import org.jspecify.annotations.NullMarked;
