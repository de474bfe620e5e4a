package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Evidence;
import io.crmrules.model.Coverage.Span;
import io.crmrules.model.DataKind;
import java.util.List;
import java.util.Set;

/**
 * Proves which kinds of data the export holds as a whole: those whose lists are here with all their pages. Authors of
 * moves and histories of owners are in no answer of Bitrix24.
 */
final class Carried {

    private static final Span ALL = new Span(Set.of(), null);

    private final Crm crm;
    private final Bodies bodies;
    private final Evidence evidence;

    Carried(Crm crm) {
        this.crm = crm;
        this.bodies = crm.bodies();
        this.evidence = crm.evidence();
    }

    /** Whether all deals are here, so that who has one deal has no other. */
    static boolean allDeals(Bodies bodies) {
        return Set.of(Resource.DEALS, Resource.ITEMS, Resource.LEADS).stream()
                .allMatch(resource -> !bodies.has(resource) || bodies.intact(resource));
    }

    /** @param onlyOpen whether only open activities were asked for */
    void prove(boolean onlyOpen) {
        doubt(Resource.ACTIVITIES, DataKind.TASKS, DataKind.COMMENTS, DataKind.INTERACTIONS);
        doubt(Resource.TASKS, DataKind.TASKS);
        doubt(Resource.CALLS, DataKind.INTERACTIONS, DataKind.RECORDINGS);
        doubt(Resource.COMMENTS, DataKind.COMMENTS);
        doubt(Resource.STAGE_HISTORY, DataKind.STAGE_HISTORY);
        doubt(Resource.USERS, DataKind.USER_STATUS);
        doubt(Resource.DEAL_FIELDS, DataKind.REFUSAL_REASONS);
        for (Resource resource : List.of(Resource.DEALS, Resource.ITEMS, Resource.LEADS, Resource.STATUSES)) {
            doubt(resource, DataKind.LEAD_SOURCES);
        }
        boolean activities = bodies.complete(Resource.ACTIVITIES);
        boolean tasks = !bodies.has(Resource.TASKS) || bodies.complete(Resource.TASKS);
        if (activities && tasks) {
            evidence.prove(DataKind.TASKS, onlyOpen ? Span.open() : ALL);
        }
        interactions(activities && !onlyOpen);
        comments(activities && !onlyOpen);
        prove(DataKind.STAGE_HISTORY, bodies.complete(Resource.STAGE_HISTORY));
        prove(DataKind.AMOUNTS, true);
        prove(DataKind.NOTES, true);
        prove(DataKind.CLOSE_DATES, true);
        prove(
                DataKind.REFUSAL_REASONS,
                bodies.complete(Resource.DEAL_FIELDS) && crm.fields().haveRefusalReason());
        prove(
                DataKind.USER_STATUS,
                bodies.complete(Resource.USERS) && crm.users().statusKnown());
        prove(DataKind.CONTACTS, contacts());
        prove(DataKind.COMPANIES, crm.customers().carryCompanies());
        prove(
                DataKind.LEAD_SOURCES,
                !crm.sources().all().isEmpty() && bodies.complete(Resource.STATUSES) && allDeals(bodies));
    }

    private void doubt(Resource resource, DataKind... kinds) {
        if (bodies.torn(resource)) {
            evidence.doubt(Set.of(kinds));
        }
    }

    private void prove(DataKind kind, boolean proven) {
        if (proven) {
            evidence.prove(kind);
        }
    }

    private boolean contacts() {
        boolean known = crm.customers().carryPhonesAndEmails();
        if (!known && !crm.customers().contacts().isEmpty()) {
            bodies.problems()
                    .addOverall(
                            Resource.CONTACTS.method(),
                            "Phones or e-mails of contacts or companies are not in the export.",
                            "Maybe they were not asked for. Ask with select [\"*\", \"PHONE\", \"EMAIL\"]; until then"
                                    + " nothing is concluded from their absence.");
        }
        return known;
    }

    /** Activities tell of every contact, but only the telephony knows how long people talked. */
    private void interactions(boolean activities) {
        boolean telephony = bodies.has(Resource.CALLS);
        if (telephony && !bodies.complete(Resource.CALLS)) {
            return;
        }
        if (activities && telephony) {
            evidence.prove(DataKind.INTERACTIONS);
        } else if (activities) {
            evidence.prove(DataKind.INTERACTIONS, new Span(Set.of("MEETING", "EMAIL", "MESSAGE"), null));
            bodies.problems()
                    .addOverall(
                            Resource.CALLS.method(),
                            "It is not in the export: how long people talked on the telephone is unknown.",
                            "Maybe save it too, if the company telephones through Bitrix24.");
        } else if (telephony && !bodies.has(Resource.ACTIVITIES)) {
            evidence.prove(DataKind.INTERACTIONS, new Span(Set.of("CALL"), null));
        }
        prove(DataKind.RECORDINGS, telephony);
    }

    /** Comments are listed deal by deal; what was noted on calls and meetings stands in the activities. */
    private void comments(boolean activities) {
        boolean proven = activities && bodies.complete(Resource.COMMENTS);
        prove(DataKind.COMMENTS, proven);
        for (DealDraft deal : crm.deals().all()) {
            boolean lead = deal.id().startsWith("L_");
            if (bodies.has(Resource.COMMENTS)
                    && !bodies.complete(
                            Resource.COMMENTS, lead ? "lead" : "deal", deal.id().replace("L_", ""))) {
                deal.damage(DataKind.COMMENTS);
            }
        }
    }
}
