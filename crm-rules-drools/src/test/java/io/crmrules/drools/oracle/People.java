package io.crmrules.drools.oracle;

import io.crmrules.model.Deal;
import io.crmrules.model.Leave;
import io.crmrules.model.Pipeline;
import io.crmrules.model.User;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose hours are not the company's, and who is away.
 *
 * @param company the company's calendar
 * @param users calendars that the policy gives to users, by their id
 * @param pipelines calendars that the policy gives to pipelines, by their id
 * @param absent leaves that the policy names, by the id of the user
 */
record People(
        WorkingTime company,
        Map<String, OwnTime> users,
        Map<String, OwnTime> pipelines,
        Map<String, List<Leave>> absent) {

    /** Nobody is out of the ordinary, in Moscow. */
    static final People USUAL = new People(WorkingTime.moscow(), Map.of(), Map.of(), Map.of());

    /** The same people where the company works so. */
    People in(WorkingTime other) {
        return new People(other, users, pipelines, absent);
    }

    /** What the policy says, else the company's hours where the user works. */
    WorkingTime timeOf(User user) {
        WorkingTime own = ownTimeOf(user);
        return own == null ? company : own;
    }

    WorkingTime timeOf(Deal deal) {
        return timeOf(deal.owner(), deal.pipeline());
    }

    /** Of a deal of this owner in this pipeline. */
    WorkingTime timeOf(@Nullable User owner, Pipeline pipeline) {
        WorkingTime owners = owner == null ? null : ownTimeOf(owner);
        OwnTime ofPipeline = pipelines.get(pipeline.id());
        return owners != null ? owners : ofPipeline == null ? company : ofPipeline.over(company);
    }

    private @Nullable WorkingTime ownTimeOf(User user) {
        OwnTime given = users.get(user.id());
        if (given != null) {
            return given.over(company);
        }
        return user.zone() == null ? null : company.in(user.zone());
    }

    /** The leave that the user is on, by the user's own days; the policy is asked before the CRM. Null: the user is there. */
    @Nullable
    Leave leave(User user, Instant at) {
        LocalDate day = timeOf(user).day(at);
        return Stream.concat(absent.getOrDefault(user.id(), List.of()).stream(), user.leaves().stream())
                .filter(leave -> !leave.from().isAfter(day) && !leave.to().isBefore(day))
                .findFirst()
                .orElse(null);
    }
}
