package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.bitrix24.internal.reference.Customers;
import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which kinds of data the export carries: those whose lists are here with all their pages. Authors of moves, histories
 * of owners and milestones are in no answer of Bitrix24.
 */
final class Carried {

    private final Bodies bodies;
    private final Problems problems;
    private final Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);

    private Carried(Bodies bodies, Problems problems) {
        this.bodies = bodies;
        this.problems = problems;
    }

    static Coverage by(Bodies bodies, Crm crm, SelectedFields deals, Problems problems) {
        Carried carried = new Carried(bodies, problems);
        carried.add(DataKind.TASKS, bodies.complete(Resource.ACTIVITIES));
        carried.add(DataKind.COMMENTS, bodies.complete(Resource.COMMENTS));
        carried.add(DataKind.STAGE_HISTORY, bodies.complete(Resource.STAGE_HISTORY));
        carried.add(DataKind.RECORDINGS, bodies.complete(Resource.CALLS));
        carried.add(DataKind.CONTACTS, carried.contacts(crm.customers()));
        boolean allDeals = bodies.intact(Resource.DEALS) && deals.has("SOURCE_ID");
        carried.add(
                DataKind.LEAD_SOURCES,
                !crm.sources().all().isEmpty() && bodies.complete(Resource.STATUSES) && allDeals);
        carried.card(deals);
        return carried.interactions();
    }

    private void card(SelectedFields deals) {
        add(DataKind.NOTES, deals.has("COMMENTS"));
        add(DataKind.AMOUNTS, deals.has("OPPORTUNITY"));
        add(DataKind.CLOSE_DATES, deals.has("CLOSEDATE"));
        add(DataKind.REFUSAL_REASONS, bodies.intact(Resource.DEALS));
        add(DataKind.USER_STATUS, bodies.has(Resource.USERS));
        add(DataKind.COMPANIES, bodies.complete(Resource.COMPANIES));
    }

    private void add(DataKind kind, boolean carried) {
        if (carried) {
            kinds.add(kind);
        }
    }

    private boolean contacts(Customers customers) {
        boolean listed = bodies.complete(Resource.CONTACTS)
                && (!bodies.has(Resource.COMPANIES) || bodies.complete(Resource.COMPANIES));
        if (listed && !customers.carryPhonesAndEmails()) {
            problems.addOverall(
                    Resource.CONTACTS.method(),
                    "Phones or e-mails of contacts or companies are not in the export.",
                    "Maybe they were not asked for. Ask with select [\"*\", \"PHONE\", \"EMAIL\"]; until then nothing is "
                            + "concluded from their absence.");
            return false;
        }
        return listed;
    }

    /** Activities tell of every contact, but only the telephony knows how long people talked. */
    private Coverage interactions() {
        boolean activities = bodies.has(Resource.ACTIVITIES);
        boolean telephony = bodies.has(Resource.CALLS);
        add(
                DataKind.INTERACTIONS,
                (activities || telephony)
                        && (!activities || bodies.complete(Resource.ACTIVITIES))
                        && (!telephony || bodies.complete(Resource.CALLS)));
        Coverage coverage = Coverage.of(kinds);
        if (activities && !telephony) {
            problems.addOverall(
                    Resource.CALLS.method(),
                    "It is not in the export: how long people talked on the telephone is unknown.",
                    "Maybe save it too, if the company telephones through Bitrix24.");
            return narrowed(coverage, type -> type != Interaction.Type.CALL);
        }
        return activities ? coverage : narrowed(coverage, type -> type == Interaction.Type.CALL);
    }

    private static Coverage narrowed(Coverage coverage, Predicate<Interaction.Type> carried) {
        Set<String> types = Stream.of(Interaction.Type.values())
                .filter(carried)
                .map(Enum::name)
                .collect(Collectors.toSet());
        return coverage.carries(DataKind.INTERACTIONS)
                ? coverage.narrowed(DataKind.INTERACTIONS, new Coverage.Span(types, null))
                : coverage;
    }
}
