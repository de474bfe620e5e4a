package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Evidence;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.model.Coverage;
import io.crmrules.model.Coverage.Span;
import io.crmrules.model.DataKind;
import io.crmrules.model.MilestoneType;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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

    void prove(Activities read) {
        boolean onlyOpen = read.onlyOpen();
        doubt(Resource.ACTIVITIES, DataKind.TASKS, DataKind.COMMENTS, DataKind.INTERACTIONS);
        doubt(Resource.TASKS, DataKind.TASKS);
        doubt(Resource.CALLS, DataKind.INTERACTIONS, DataKind.RECORDINGS);
        doubt(Resource.COMMENTS, DataKind.COMMENTS);
        doubt(Resource.STAGE_HISTORY, DataKind.STAGE_HISTORY);
        doubt(Resource.USERS, DataKind.USER_STATUS);
        doubt(Resource.DEAL_FIELDS, DataKind.REFUSAL_REASONS);
        for (Resource resource : List.of(Resource.ITEMS, Resource.INVOICES, Resource.QUOTES)) {
            doubt(resource, DataKind.MILESTONES);
        }
        for (Resource resource : List.of(Resource.DEALS, Resource.ITEMS, Resource.LEADS, Resource.STATUSES)) {
            doubt(resource, DataKind.LEAD_SOURCES);
        }
        for (Resource papers : List.of(Resource.ITEMS, Resource.INVOICES, Resource.QUOTES, Resource.PAYMENTS)) {
            doubt(papers, DataKind.MILESTONES);
        }
        doubt(Resource.ACTIVITIES, DataKind.MILESTONES);
        boolean activities = bodies.complete(Resource.ACTIVITIES);
        if (activities && !onlyOpen) {
            read.meetings().prove(bodies.times().newest(bodies.problems()));
        }
        onlyAskedFor();
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
                (bodies.complete(Resource.DEAL_FIELDS) || bodies.complete(Resource.OWN_FIELDS))
                        && crm.fields().haveRefusalReason());
        prove(
                DataKind.USER_STATUS,
                bodies.complete(Resource.USERS) && crm.users().statusKnown());
        prove(DataKind.CONTACTS, contacts());
        prove(DataKind.COMPANIES, crm.customers().carryCompanies());
        prove(
                DataKind.LEAD_SOURCES,
                !crm.sources().all().isEmpty() && bodies.complete(Resource.STATUSES) && allDeals(bodies));
    }

    /** Where activities were asked for owner by owner, nothing is known of who was not asked for. */
    private void onlyAskedFor() {
        if (!bodies.onlyByOwner(Resource.ACTIVITIES)) {
            return;
        }
        for (DealDraft deal : crm.deals().all()) {
            boolean own = asked(new Owner(Owner.Type.DEAL, deal.id()), "2");
            if (!own || !crm.deals().customersOf(deal).stream().allMatch(this::asked)) {
                deal.damage(Activities.TOUCHED);
            }
        }
    }

    private boolean asked(Owner customer) {
        return switch (customer.type()) {
            case CONTACT -> asked(customer, "3");
            case COMPANY -> asked(customer, "4");
            case DEAL, LEAD -> true;
        };
    }

    private boolean asked(Owner owner, String type) {
        return bodies.complete(Resource.ACTIVITIES, type, owner.id())
                || bodies.complete(Resource.ACTIVITIES, "", owner.id());
    }

    /** Tells of stages that stand for what the export would not show to be missing; to be asked when all is proven. */
    void reportStagesBesideFacts() {
        Coverage coverage = evidence.coverage(crm.deals().all());
        crm.pipelines().all().stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .flatMap(stage -> Stream.ofNullable(stage.milestone()))
                .distinct()
                .filter(milestone -> !coverage.carriesType(DataKind.MILESTONES, milestone))
                .forEach(milestone -> bodies.problems()
                        .addOverall(
                                "",
                                "The mapping names stages that stand for " + milestone
                                        + "; nothing in the export would show that it is missing.",
                                hint(milestone)));
    }

    private static String hint(MilestoneType milestone) {
        return switch (milestone) {
            case INVOICE_ISSUED, PAID ->
                "Maybe save crm.item.list with entityTypeId=31 as crm.item.list-31.json, where invoices are made in"
                        + " Bitrix24; else map a field with a date.";
            case OFFER_SENT ->
                "Maybe save crm.quote.list, where offers are made in Bitrix24; else map a field with a date.";
            default -> "Maybe map a field with a date: fields: { deal.milestones." + milestone + ": FIELD }.";
        };
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
