package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.Markup;
import io.crmrules.examples.harness.export.internal.assembly.Deals;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.examples.harness.export.table.internal.When;
import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.support.SeenIds;
import java.util.List;
import java.util.Set;

/** Rows of what hangs on deals, or on their customers. A row that hangs on neither is of something else and passed over. */
final class PartRows {

    private static final List<String> TASK = List.of("text", "dueAt", "dueDate", "endsAt", "completedAt", "completed");
    private static final List<String> COMMENT = List.of("text");
    private static final List<String> INTERACTION = List.of("direction", "talkSeconds", "talkMillis", "held");

    private static final Set<DataKind> MEETING = Set.of(DataKind.INTERACTIONS, DataKind.RECORDINGS, DataKind.TASKS);

    private final Crm crm;
    private final TaskRows tasks;
    private final Contacts contacts;
    private final Histories histories;

    PartRows(Crm crm) {
        this.crm = crm;
        this.tasks = new TaskRows(crm);
        this.contacts = new Contacts(crm);
        this.histories = new Histories(crm);
    }

    void read() {
        each(TableType.TASKS, TASK, tasks::add);
        each(TableType.COMMENTS, COMMENT, this::comment);
        each(TableType.INTERACTIONS, INTERACTION, contacts::add);
        each(TableType.STAGE_CHANGES, List.of(), histories::move);
        each(TableType.OWNER_CHANGES, List.of(), histories::handover);
        each(TableType.FIELD_CHANGES, List.of(), histories::field);
        each(TableType.BEGINNINGS, List.of(), histories::beginning);
        each(TableType.MILESTONES, List.of(), this::milestone);
        histories.complete();
    }

    private interface Part {
        void read(Row row, Placing place) throws BrokenRecordException;
    }

    /** @param telling properties without which a row says nothing of what it stands for */
    private void each(TableType type, List<String> telling, Part part) {
        SeenIds seen = new SeenIds();
        crm.tables()
                .each(
                        type,
                        row -> {
                            boolean whole = Owners.whole(row);
                            List<Owner> owners = whole ? crm.owners().of(row) : List.of();
                            if (whole && owners.isEmpty()) {
                                return;
                            }
                            Deals.Reader reader = place -> {
                                Owners.demand(row);
                                if (!seen.add(row.key())) {
                                    throw row.at("id")
                                            .broken(
                                                    "\"" + row.key() + "\" stands here a second time.",
                                                    "The first counts.");
                                }
                                telling.forEach(property -> damageWithout(property, row, place, type));
                                part.read(row, place);
                            };
                            crm.deals().read(row.place(), owners, kinds(type), reader);
                            crm.read(row);
                        },
                        around ->
                                crm.deals().damage(around.place(), crm.owners().of(around), kinds(type)));
    }

    /** What may be lost with a row: a meeting to come is a plan as a task is. */
    static Set<DataKind> kinds(TableType type) {
        return type == TableType.INTERACTIONS ? MEETING : type.kinds();
    }

    private static void damageWithout(String property, Row row, Placing place, TableType type) {
        if (row.lacks(property)) {
            place.damage(type.kinds());
            row.place()
                    .count(
                            "Rows of " + type.key() + " that do not tell " + property,
                            row.key(),
                            "Maybe it was not asked for; nothing is concluded from it.");
        }
    }

    private void comment(Row row, Placing place) throws BrokenRecordException {
        When created = row.requiredMoment("createdAt");
        crm.note(row, created);
        place.add(new Comment(
                row.key(),
                Markup.strip(row.text("text")),
                created.at(),
                crm.users().author(row, "author")));
    }

    private void milestone(Row row, Placing place) throws BrokenRecordException {
        row.required("type");
        MilestoneType type = row.constant("type", MilestoneType.class);
        When at = row.requiredMoment("at");
        if (type != null) {
            place.deals().forEach(deal -> deal.add(new Milestone(type, at.at())));
        }
    }
}
