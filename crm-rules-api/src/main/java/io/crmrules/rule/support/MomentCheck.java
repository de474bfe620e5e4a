package io.crmrules.rule.support;

import io.crmrules.model.Deal;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.calendar.BusinessCalendar;
import io.crmrules.rule.Check;
import io.crmrules.rule.Telling.Settlement;
import io.crmrules.rule.facts.OpenDeal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that follow from the moment and the calendars. */
abstract class MomentCheck implements Check {

    final PolicyInForce policy;
    private final Instant now;
    private final IdentityHashMap<BusinessCalendar, LocalMoments> moments = new IdentityHashMap<>();

    MomentCheck(PolicyInForce policy, Instant now) {
        this.policy = policy;
        this.now = now;
    }

    private LocalMoments by(BusinessCalendar calendar) {
        LocalMoments known = moments.get(calendar); // asked dozens of times a deal
        if (known == null) {
            known = new LocalMoments(calendar, now);
            moments.put(calendar, known);
        }
        return known;
    }

    private LocalMoments of(Deal deal) {
        return by(policy.calendar(deal));
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public Instant cutoff(Deal deal) {
        return of(deal).cutoff();
    }

    @Override
    public Instant cutoff(Task task, Deal deal) {
        return by(policy.calendar(task, deal)).cutoff();
    }

    @Override
    public Instant daysAgo(int days, Deal deal) {
        return of(deal).daysAgo(days);
    }

    @Override
    public Instant daysAgo(String perStage, String otherwise, Deal deal) {
        return daysAgo(perStage(perStage, otherwise, deal), deal);
    }

    @Override
    public Instant daysAgo(String parameter, Deal deal) {
        return daysAgo(count(parameter, deal), deal);
    }

    @Override
    public Instant daysAgo(String parameter) {
        return by(policy.calendar()).daysAgo(count(parameter));
    }

    @Override
    public Instant daysBefore(Instant moment, String parameter, OpenDeal deal) {
        int days = (Integer) policy.parameter(parameter, deal.stage().pipeline().id());
        return policy.calendar().daysBefore(moment, days);
    }

    @Override
    public Instant firstOf(Collection<?> records, Collection<?> others) {
        Instant first = Settlement.moment(List.of(records, others));
        return first == null ? now : first;
    }

    @Override
    public Instant windowStart(int days, @Nullable User user) {
        return by(policy.calendar(user)).daysAgo(days);
    }

    @Override
    public Instant daysAhead(String parameter, Task task, Deal deal) {
        return by(policy.calendar(task, deal)).daysAgo(-count(parameter, deal));
    }

    @Override
    public Instant daysAhead(int days, Deal deal) {
        return daysAgo(-days, deal);
    }

    @Override
    public LocalDate today(Deal deal) {
        return of(deal).today();
    }

    @Override
    public Instant dayOver(@Nullable LocalDate day, Deal deal) {
        return day == null || day.equals(LocalDate.MAX)
                ? Instant.MAX
                : day.plusDays(1).atStartOfDay(policy.calendar(deal).zone()).toInstant();
    }

    @Override
    public int workingDaysSince(@Nullable Instant moment, Deal deal) {
        return moment == null ? 0 : policy.calendar(deal).workingDaysPassed(moment, now);
    }

    @Override
    public @Nullable Instant workingDaysOver(@Nullable Instant moment, int days, Deal deal) {
        return moment == null ? null : policy.calendar(deal).workingDaysOver(moment, days);
    }

    @Override
    public @Nullable Instant workingDaysOver(@Nullable Instant moment, String parameter, Deal deal) {
        return workingDaysOver(moment, count(parameter, deal), deal);
    }

    @Override
    public @Nullable Instant daysAfter(@Nullable Instant moment, String parameter, Deal deal) {
        return moment == null ? null : policy.calendar(deal).daysBefore(moment, -count(parameter, deal));
    }

    @Override
    public boolean near(@Nullable Instant one, @Nullable Instant other, String apart, Deal deal) {
        return one != null
                && other != null
                && Duration.between(one, other).abs().compareTo(duration(apart, deal)) <= 0;
    }

    @Override
    public @Nullable Integer hour(@Nullable Instant moment, Deal deal) {
        return moment == null
                ? null
                : moment.atZone(policy.calendar(deal).zone()).getHour();
    }

    @Override
    public @Nullable LocalDate day(@Nullable Instant moment, Deal deal) {
        return moment == null ? null : policy.calendar(deal).dateOf(moment);
    }

    @Override
    public boolean dayOff(@Nullable Instant moment, Deal deal) {
        LocalDate day = day(moment, deal);
        return day != null && !policy.calendar(deal).workingDay(day);
    }

    @Override
    public Instant monthBegan(int monthsAgo, @Nullable User user) {
        BusinessCalendar calendar = policy.calendar(user);
        return begin(month(monthsAgo, calendar), calendar);
    }

    @Override
    public Instant lastWorkingDayBegan(int monthsAgo, @Nullable User user) {
        BusinessCalendar calendar = policy.calendar(user);
        LocalDate first = month(monthsAgo, calendar);
        LocalDate last = first.plusMonths(1).minusDays(1);
        LocalDate day = last;
        while (!calendar.workingDay(day) && day.isAfter(first)) {
            day = day.minusDays(1);
        }
        return begin(calendar.workingDay(day) ? day : last, calendar);
    }

    private LocalDate month(int monthsAgo, BusinessCalendar calendar) {
        return calendar.dateOf(now).withDayOfMonth(1).minusMonths(monthsAgo);
    }

    private static Instant begin(LocalDate day, BusinessCalendar calendar) {
        return day.atStartOfDay(calendar.zone()).toInstant();
    }

    @Override
    public Duration workingTime(@Nullable Instant from, @Nullable Instant to, Deal deal) {
        return from == null || to == null || !to.isAfter(from)
                ? Duration.ZERO
                : policy.calendar(deal).workingTime(from, to);
    }

    @Override
    public Duration workingTimeSince(@Nullable Instant moment, Deal deal) {
        return workingTime(moment, now, deal);
    }

    @Override
    public Instant deadline(Instant moment, Duration within, Deal deal) {
        return policy.calendar(deal).plusWorkingTime(moment, within);
    }

    @Override
    public @Nullable Instant due(Task task, Deal deal) {
        LocalDate date = task.dueDate();
        return task.dueAt() != null || date == null
                ? task.dueAt()
                : policy.calendar(task, deal).dueMoment(date);
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
