package io.crmrules.drools.internal.check;

import io.crmrules.model.Content;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.CrmStream;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Queue;
import java.util.Set;

/**
 * Doubts a CRM that names several kinds of what happens to deals, and of many deals nothing has happened to any: rather
 * the export lost it all than nobody did anything. One kind alone that is empty is told, and believed.
 */
final class Happenings {

    /** Of fewer deals it may be true. */
    private static final int MANY = 30;

    /** So many deals of a stream are kept until something has happened to one; then they are believed. */
    private static final int AHEAD = 10_000;

    private static final Set<DataKind> KINDS = EnumSet.of(
            DataKind.TASKS,
            DataKind.COMMENTS,
            DataKind.INTERACTIONS,
            DataKind.STAGE_HISTORY,
            DataKind.STAGE_AUTHORS,
            DataKind.OWNER_HISTORY,
            DataKind.MILESTONES,
            DataKind.RECORDINGS,
            DataKind.DUE_HISTORY,
            DataKind.FIELD_HISTORY);

    private Happenings() {}

    /** The CRM with what may be concluded from the absence of what its deals lack. */
    static CrmSnapshot weighed(CrmSnapshot crm) {
        boolean doubtful = crm.deals().size() >= MANY
                && namesSeveral(crm.coverage())
                && crm.deals().stream().noneMatch(Happenings::happened);
        return doubtful ? doubted(crm) : crm;
    }

    /** The same of a CRM whose deals may not all be at hand. */
    @SuppressWarnings("ReferenceEquality") // what is believed is left as it is
    static CrmStream weighed(CrmStream crm) {
        CrmSnapshot reference = crm.reference();
        if (!reference.deals().isEmpty()) {
            return weighed(reference) == reference ? crm : new Begun(crm, new ArrayDeque<>(), crm.deals(), true);
        }
        return namesSeveral(reference.coverage()) ? begun(crm) : crm;
    }

    private static CrmStream begun(CrmStream crm) {
        Iterator<Deal> deals = crm.deals();
        Queue<Deal> ahead = new ArrayDeque<>();
        boolean believed = false;
        while (!believed && ahead.size() < AHEAD && deals.hasNext()) {
            Deal deal = deals.next();
            ahead.add(deal);
            believed = happened(deal);
        }
        return new Begun(crm, ahead, deals, !believed && ahead.size() >= MANY && !deals.hasNext());
    }

    private static boolean namesSeveral(Coverage coverage) {
        Set<DataKind> named = EnumSet.copyOf(KINDS);
        named.retainAll(coverage.provides());
        return named.size() > 1;
    }

    /** Whether anything has happened to the deal, lost or not. */
    private static boolean happened(Deal deal) {
        Content content = new Content();
        content.add(deal);
        return !Collections.disjoint(content.kinds(), KINDS) || !Collections.disjoint(deal.damagedKinds(), KINDS);
    }

    private static CrmSnapshot doubted(CrmSnapshot crm) {
        return crm.toBuilder().coverage(crm.coverage().doubting(KINDS)).build();
    }

    /** A CRM of which some deals were walked already. */
    private record Begun(CrmStream crm, Queue<Deal> ahead, Iterator<Deal> rest, boolean doubtful) implements CrmStream {

        @Override
        public CrmSnapshot reference() {
            return doubtful ? doubted(crm.reference()) : crm.reference();
        }

        @Override
        public Iterator<Deal> deals() {
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return !ahead.isEmpty() || rest.hasNext();
                }

                @Override
                public Deal next() {
                    return ahead.isEmpty() ? rest.next() : ahead.remove();
                }
            };
        }

        @Override
        public boolean complete() {
            return crm.complete();
        }
    }
}
