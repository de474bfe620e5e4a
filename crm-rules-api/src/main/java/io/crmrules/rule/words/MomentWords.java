package io.crmrules.rule.words;

import static io.crmrules.policy.parameter.Parameter.Type.COUNT;
import static io.crmrules.policy.parameter.Parameter.Type.DAYS;
import static io.crmrules.policy.parameter.Parameter.Type.DURATION;
import static io.crmrules.policy.parameter.Parameter.Type.PER_STAGE;
import static io.crmrules.policy.parameter.Parameter.Type.WORKING_DAYS;

import io.crmrules.model.Deal;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.rule.facts.OpenDeal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * The moment of the check, and days and hours by whose calendar they are: the deal's, which is its owner's where the
 * owner has one; the task's, which is its assignee's.
 */
public interface MomentWords {

    /** The moment the check speaks of; what happened after it does not exist. */
    Instant now();

    /** The closing time of the deal's last working day that has ended by now; the distant past when there was none. */
    Instant cutoff(Deal deal);

    /** The same of the task's last working day. */
    Instant cutoff(Task task, Deal deal);

    /** The same local time {@code days} days before now. */
    Instant daysAgo(int days, Deal deal);

    /** The same, as many days ago as this parameter says. */
    Instant daysAgo(@Asks({COUNT, DAYS}) String parameter, Deal deal);

    /** The same, of as many days as the map {@code perStage} has for the deal's stage, else {@code otherwise}. */
    Instant daysAgo(@Asks(PER_STAGE) String perStage, @Asks({COUNT, DAYS}) String otherwise, Deal deal);

    /** The same by the company's calendar, as many days ago as the company says: for what is judged of no deal. */
    Instant daysAgo(@Asks({COUNT, DAYS}) String parameter);

    /** The same local time as {@code moment} by the company's calendar, as many days before as the deal's pipeline says. */
    Instant daysBefore(Instant moment, @Asks({COUNT, DAYS}) String parameter, OpenDeal deal);

    /** When a window of so many days begins, by the calendar of the user; of nobody by the company's. */
    Instant windowStart(int days, @Nullable User user);

    /** The same local time {@code days} days after now. */
    Instant daysAhead(int days, Deal deal);

    /** The same by the task's calendar, as many days after now as this parameter says. */
    Instant daysAhead(@Asks({COUNT, DAYS}) String parameter, Task task, Deal deal);

    /** The local date. */
    LocalDate today(Deal deal);

    /** When this local day is over: the start of the next; the far future when the day is unknown. */
    Instant dayOver(@Nullable LocalDate day, Deal deal);

    /** Working days after the date of {@code moment}, up to and including today; 0 when it is unknown. */
    int workingDaysSince(@Nullable Instant moment, Deal deal);

    /**
     * From when on more than {@code days} working days have passed since {@code moment}: the beginning of a working
     * date; the distant future when so many never pass, null when the moment is unknown.
     */
    @Nullable
    Instant workingDaysOver(@Nullable Instant moment, int days, Deal deal);

    /** The same, of as many working days as this parameter says; null when the moment is unknown. */
    @Nullable
    Instant workingDaysOver(@Nullable Instant moment, @Asks({COUNT, WORKING_DAYS}) String parameter, Deal deal);

    /** The same local time as {@code moment}, as many days after it as this parameter says; null when it is unknown. */
    @Nullable
    Instant daysAfter(@Nullable Instant moment, @Asks({COUNT, DAYS}) String parameter, Deal deal);

    /** Whether the two are at most so far apart, by the clock; never when either is unknown. */
    boolean near(@Nullable Instant one, @Nullable Instant other, @Asks(DURATION) String apart, Deal deal);

    /** The local hour, from 0 to 23; null when the moment is unknown. */
    @Nullable
    Integer hour(@Nullable Instant moment, Deal deal);

    /** The local date; null when the moment is unknown. */
    @Nullable
    LocalDate day(@Nullable Instant moment, Deal deal);

    /** Whether nobody works on its local date: a weekend or a holiday; never when the moment is unknown. */
    boolean dayOff(@Nullable Instant moment, Deal deal);

    /** When the month so many months before this one began, by the calendar of the user; 0 is this month. */
    Instant monthBegan(int monthsAgo, @Nullable User user);

    /** When the last working day of that month began; of a month in which nobody works its last day. */
    Instant lastWorkingDayBegan(int monthsAgo, @Nullable User user);

    /** Working time between the two; zero when {@code to} is not after {@code from} or either is unknown. */
    Duration workingTime(@Nullable Instant from, @Nullable Instant to, Deal deal);

    /** Working time from {@code moment} to now. */
    Duration workingTimeSince(@Nullable Instant moment, Deal deal);

    /** When so much has been worked since {@code moment}. */
    Instant deadline(Instant moment, Duration within, Deal deal);

    /** The moment of the first of these records, be they calls, stage changes or others; now when there is none. */
    Instant firstOf(Collection<?> records, Collection<?> others);

    /** The later of the two; the known one when the other is unknown, null when both are. */
    @Nullable
    Instant latest(@Nullable Instant one, @Nullable Instant two);

    /** The latest of these; null when none is known. */
    @Nullable
    Instant latest(@Nullable Instant one, @Nullable Instant two, @Nullable Instant three);

    /** The latest of these; null when none is known. */
    @Nullable
    Instant latest(@Nullable Instant one, @Nullable Instant two, @Nullable Instant three, @Nullable Instant four);
}
