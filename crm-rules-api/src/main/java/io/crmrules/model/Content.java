package io.crmrules.model;

import io.crmrules.support.Texts;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The kinds of data of which a CRM has at least one value that is not blank. It collects them while deals go by, and is
 * not thread-safe.
 *
 * <pre>{@code
 * Content content = new Content();
 * content.add(reference);
 * deals.forEach(content::add);
 * Set<DataKind> there = content.kinds();
 * }</pre>
 */
public final class Content {

    private final Set<DataKind> absent = EnumSet.allOf(DataKind.class);

    /** Takes what stands beside the deals of a snapshot. */
    public void add(CrmSnapshot reference) {
        add(reference.users(), reference.contacts(), reference.companies(), reference.leadSources());
    }

    void add(List<User> users, List<Contact> contacts, List<Company> companies, List<LeadSource> sources) {
        there(DataKind.USER_STATUS, any(users, User::statusKnown));
        there(DataKind.CONTACTS, !contacts.isEmpty());
        there(DataKind.COMPANIES, !companies.isEmpty());
        there(DataKind.LEAD_SOURCES, !sources.isEmpty());
    }

    /** Takes a deal; costs next to nothing once every kind was seen. */
    public void add(Deal deal) {
        if (!absent.isEmpty()) {
            absent.removeIf(kind -> has(deal, kind));
        }
    }

    /** The kinds that were there, up to here. */
    public Set<DataKind> kinds() {
        return Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.copyOf(absent)));
    }

    /** Whether all of these kinds were there, up to here. */
    public boolean has(Collection<DataKind> kinds) {
        return Collections.disjoint(absent, kinds);
    }

    private void there(DataKind kind, boolean seen) {
        if (seen) {
            absent.remove(kind);
        }
    }

    private static boolean has(Deal deal, DataKind kind) {
        return switch (kind) {
            case TASKS -> !deal.tasks().isEmpty();
            case COMMENTS -> any(deal.comments(), comment -> !blank(comment.text()));
            case INTERACTIONS -> !deal.interactions().isEmpty();
            case STAGE_HISTORY -> !deal.stageChanges().isEmpty();
            case STAGE_AUTHORS -> any(deal.stageChanges(), change -> change.by() != null);
            case OWNER_HISTORY -> !deal.ownerChanges().isEmpty();
            case MILESTONES -> !deal.milestones().isEmpty();
            case RECORDINGS -> any(deal.interactions(), call -> !blank(call.recording()));
            case DUE_HISTORY -> any(deal.tasks(), task -> !task.dueChanges().isEmpty());
            case FIELD_HISTORY -> !deal.fieldChanges().isEmpty();
            default -> hasOnCard(deal, kind);
        };
    }

    private static boolean hasOnCard(Deal deal, DataKind kind) {
        User owner = deal.owner();
        return switch (kind) {
            case CONTACTS -> !deal.contacts().isEmpty();
            case COMPANIES -> deal.company() != null || any(deal.contacts(), contact -> contact.company() != null);
            case LEAD_SOURCES -> deal.source() != null;
            case NOTES -> !blank(deal.note());
            case AMOUNTS -> deal.amount() != null;
            case CLOSE_DATES -> deal.expectedCloseDate() != null;
            case REFUSAL_REASONS -> !blank(deal.refusalReason());
            case USER_STATUS -> owner != null && owner.statusKnown();
            default -> false;
        };
    }

    private static <T> boolean any(List<T> things, Predicate<T> condition) {
        for (T thing : things) {
            if (condition.test(thing)) {
                return true;
            }
        }
        return false;
    }

    private static boolean blank(String text) {
        return Texts.strip(text).isEmpty();
    }
}
