package io.crmrules.rule.support;

import io.crmrules.model.Deal;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.rule.Check;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that follow from the moment and the calendar. */
abstract class MomentCheck implements Check {

    final PolicyInForce policy;
    final BusinessCalendar calendar;
    private final Instant now;
    private final Instant cutoff;
    private final Map<Integer, Instant> daysAgo = new HashMap<>();

    MomentCheck(PolicyInForce policy, Instant now) {
        this.policy = policy;
        this.calendar = policy.calendar();
        this.now = now;
        Instant closed = calendar.cutoff(now);
        this.cutoff = closed == null ? Instant.MIN : closed;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Instant cutoff() {
        return cutoff;
    }

    @Override
    public Instant daysAgo(int days) {
        Instant known = daysAgo.get(days); // asked dozens of times of every deal, so without a lambda to be made
        return known == null ? daysAgo.computeIfAbsent(days, n -> calendar.daysBefore(now, n)) : known;
    }

    @Override
    public Instant daysAgo(String perStage, String otherwise, Deal deal) {
        return daysAgo(perStage(perStage, otherwise, deal));
    }

    @Override
    public Instant daysAgo(String parameter, Deal deal) {
        return daysAgo(count(parameter, deal));
    }

    @Override
    public Instant daysAgo(String parameter) {
        return daysAgo(count(parameter));
    }

    @Override
    public Instant daysAhead(String parameter, Deal deal) {
        return daysAgo(-count(parameter, deal));
    }

    @Override
    public Instant daysAhead(int days) {
        return daysAgo(-days);
    }

    @Override
    public LocalDate today() {
        return calendar.dateOf(now);
    }

    @Override
    public Instant dayOver(@Nullable LocalDate day) {
        return day == null || day.equals(LocalDate.MAX)
                ? Instant.MAX
                : day.plusDays(1).atStartOfDay(calendar.zone()).toInstant();
    }

    @Override
    public int workingDaysSince(@Nullable Instant moment) {
        return moment == null ? 0 : calendar.workingDaysPassed(moment, now);
    }

    @Override
    public @Nullable Instant workingDaysOver(@Nullable Instant moment, int days) {
        return moment == null ? null : calendar.workingDaysOver(moment, days);
    }

    @Override
    public Duration workingTime(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null || !to.isAfter(from) ? Duration.ZERO : calendar.workingTime(from, to);
    }

    @Override
    public Duration workingTimeSince(@Nullable Instant moment) {
        return workingTime(moment, now);
    }

    @Override
    public Instant deadline(Instant moment, Duration within) {
        return calendar.plusWorkingTime(moment, within);
    }

    @Override
    public @Nullable Instant latest(@Nullable Instant one, @Nullable Instant two) {
        if (one == null || two == null) {
            return one == null ? two : one;
        }
        return one.isBefore(two) ? two : one;
    }

    @Override
    public @Nullable Instant latest(@Nullable Instant one, @Nullable Instant two, @Nullable Instant three) {
        return latest(latest(one, two), three);
    }

    @Override
    public @Nullable Instant latest(
            @Nullable Instant one, @Nullable Instant two, @Nullable Instant three, @Nullable Instant four) {
        return latest(latest(one, two), latest(three, four));
    }
}
