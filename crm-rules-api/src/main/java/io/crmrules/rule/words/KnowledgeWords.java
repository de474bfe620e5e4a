package io.crmrules.rule.words;

import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.MilestoneType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whether the CRM carries what a rule concludes from. */
public interface KnowledgeWords {

    /**
     * Whether the snapshot carries, from {@code moment} on, the kinds from whose absence the criterion concludes (its
     * {@code @absence}). If not, its verdict on the deal is withheld, and counted as not checkable: ask this last, of
     * a deal that would be violated. An unknown moment is the beginning of time.
     */
    boolean knows(String criterion, Deal deal, @Nullable Instant moment);

    /** The same of one of these kinds alone. */
    boolean knows(String criterion, DataKind kind, Deal deal, @Nullable Instant moment);

    /** The same of milestones of this type: whether the snapshot carries them, and from {@code moment} on. */
    boolean knows(String criterion, MilestoneType type, Deal deal, @Nullable Instant moment);
}
