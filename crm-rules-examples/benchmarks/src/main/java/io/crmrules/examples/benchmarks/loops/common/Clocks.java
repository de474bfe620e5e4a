package io.crmrules.examples.benchmarks.loops.common;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.policy.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whose working time it is: the company's, by the clock of where somebody works. */
public final class Clocks {

    public final Clock company;
    private final Map<User, Clock> ofUsers = new HashMap<>();

    public Clocks(BusinessCalendar calendar, CrmSnapshot crm) {
        this.company = new Clock(calendar, crm.takenAt());
        Map<ZoneId, Clock> byZone = new HashMap<>();
        for (User user : crm.users()) {
            if (user.zone() != null) {
                ofUsers.put(
                        user, byZone.computeIfAbsent(user.zone(), zone -> new Clock(calendar.in(zone), company.now)));
            }
        }
    }

    public Clock of(@Nullable User user) {
        return user == null ? company : ofUsers.getOrDefault(user, company);
    }

    /** That of the assignee, of nobody's task the deal's. */
    public Clock of(Task task, Clock ofDeal) {
        return task.assignee() == null ? ofDeal : of(task.assignee());
    }

    /** When the task is due; null when nobody said it. */
    public @Nullable Instant due(Task task, Clock ofDeal) {
        if (task.dueAt() != null) {
            return task.dueAt();
        }
        return task.dueDate() == null ? null : of(task, ofDeal).dueMoment(task.dueDate());
    }
}
