package io.crmrules.examples.harness.export.internal.assembly;

import io.crmrules.examples.harness.export.internal.assembly.parts.Appointment;
import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.Task;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The deals that a record hangs on. What hangs on a customer with one deal belongs to that deal. Where there are several,
 * a conversation is shared by them, and asks nothing of any; a plan or a comment is held neither for nor against them.
 *
 * @param deals all that it may be about
 * @param home the one that it is kept on, or that alone can be meant; null when that is not known
 */
public record Placing(List<DealDraft> deals, @Nullable DealDraft home) {

    static Placing onDeals(List<DealDraft> named) {
        return new Placing(List.copyOf(named), named.get(0));
    }

    /** @param whole whether these are all deals of the customer */
    static Placing byCustomer(List<DealDraft> deals, boolean whole) {
        return new Placing(deals, whole && deals.size() == 1 ? deals.get(0) : null);
    }

    /** Whether only one deal can be meant. */
    public boolean certain() {
        return home != null && deals.size() == 1;
    }

    /** A task that is done is an activity on each deal; an open one is a plan for the one that is meant. */
    public void add(Task task) {
        if (!task.open()) {
            deals.forEach(deal -> deal.add(task));
            return;
        }
        DealDraft meant = meant();
        for (DealDraft deal : deals) {
            if (deal == meant) {
                deal.add(task);
            } else {
                deal.damage(DataKind.TASKS);
            }
        }
    }

    /** The same of what stands in a calendar: once it is over, it is a task that is done. */
    public void add(Task plan, Instant ends) {
        DealDraft meant = meant();
        deals.forEach(deal -> deal.add(new Appointment(plan, ends, deal == meant)));
    }

    /** The one that a plan is for; null when nobody knows. */
    private @Nullable DealDraft meant() {
        if (home != null) {
            return home;
        }
        List<DealDraft> open =
                deals.stream().filter(deal -> deal.stage().open()).toList();
        return open.size() == 1 && deals.size() > 1 ? open.get(0) : null;
    }

    public void add(Comment comment) {
        for (DealDraft deal : deals) {
            if (deal == home) {
                deal.add(comment);
            } else {
                deal.damage(DataKind.COMMENTS);
            }
        }
    }

    /** A fact is one deal's; of several nobody knows which of them reached it. */
    public void add(Milestone milestone) {
        if (certain() && home != null) {
            home.add(milestone);
        } else {
            damage(Set.of(DataKind.MILESTONES));
        }
    }

    public void add(Interaction.Builder interaction) {
        Interaction made = (certain() ? interaction : interaction.shared(true)).build();
        deals.forEach(deal -> deal.add(made));
    }

    public void damage(Collection<DataKind> kinds) {
        deals.forEach(deal -> deal.damage(kinds));
    }
}
