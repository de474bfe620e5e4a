package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.assembly.Deals;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.examples.harness.export.mapping.TableType;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.examples.harness.export.table.internal.When;
import io.crmrules.model.Comment;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rows of what hangs on deals. A row without a deal is of something else and passed over. */
final class PartRows {

    private final Crm crm;

    PartRows(Crm crm) {
        this.crm = crm;
    }

    void read() {
        each(TableType.TASKS, this::task);
        each(TableType.COMMENTS, this::comment);
        each(TableType.INTERACTIONS, this::interaction);
        each(TableType.STAGE_CHANGES, this::move);
        each(TableType.OWNER_CHANGES, this::handover);
        each(TableType.MILESTONES, this::milestone);
    }

    private interface Part {
        void read(Row row, Placing place) throws BrokenRecordException;
    }

    private void each(TableType type, Part part) {
        Set<String> seen = new HashSet<>();
        crm.tables().each(type, row -> {
            String deal = row.text("deal");
            if (deal.isEmpty()) {
                return;
            }
            Deals.Reader reader = place -> {
                if (!seen.add(row.key())) {
                    throw row.at("id").broken("\"" + row.key() + "\" stands here a second time.", "The first counts.");
                }
                part.read(row, place);
            };
            crm.deals().read(row.place(), List.of(Owner.deal(deal)), type.kinds(), reader);
        });
    }

    private void task(Row row, Placing place) throws BrokenRecordException {
        When due = row.moment("dueAt");
        When created = row.moment("createdAt");
        When completed = row.moment("completedAt");
        note(row, created);
        note(row, completed);
        Task.Builder task = Task.builder(row.key())
                .type(row.text("type"))
                .text(row.text("text"))
                .createdAt(created == null ? null : created.at())
                .createdBy(crm.users().of(row, "createdBy"))
                .assignee(crm.users().of(row, "assignee"))
                .completed(Boolean.TRUE.equals(row.flag("completed")))
                .completedAt(completed == null ? null : completed.at());
        if (due != null && due.day() != null) {
            task.dueDate(due.day());
        } else if (due != null) {
            task.dueAt(due.at());
        }
        place.add(task.build());
    }

    private void comment(Row row, Placing place) throws BrokenRecordException {
        When created = row.requiredMoment("createdAt");
        note(row, created);
        place.add(new Comment(
                row.key(), row.text("text"), created.at(), crm.users().of(row, "author")));
    }

    private void interaction(Row row, Placing place) throws BrokenRecordException {
        row.required("type");
        Interaction.Type type = row.constant("type", Interaction.Type.class);
        When started = row.requiredMoment("startedAt");
        if (type == null) {
            return;
        }
        note(row, started);
        BigDecimal seconds = row.number("talkSeconds");
        Interaction.Builder interaction = Interaction.builder(row.key(), type, started.at())
                .direction(row.constant("direction", Interaction.Direction.class))
                .talkSeconds(seconds == null || seconds.signum() < 0 ? null : seconds.intValue())
                .user(crm.users().of(row, "user"))
                .line(row.text("line"))
                .recording(row.text("recording"));
        Boolean held = row.flag("held");
        place.add(held == null ? interaction : interaction.held(held));
    }

    private void move(Row row, Placing place) throws BrokenRecordException {
        Stage to = crm.stages().of(row, "to");
        When at = row.requiredMoment("at");
        if (to == null) {
            throw row.at("to").broken("It names no stage.", "");
        }
        note(row, at);
        StageChange move = new StageChange(
                crm.stages().of(row, "from"), to, at.at(), crm.users().of(row, "by"));
        place.deals().forEach(deal -> deal.add(move));
    }

    private void handover(Row row, Placing place) throws BrokenRecordException {
        row.required("to");
        User to = crm.users().of(row, "to");
        When at = row.requiredMoment("at");
        note(row, at);
        if (to != null) {
            OwnerChange handover = new OwnerChange(
                    crm.users().of(row, "from"), to, at.at(), crm.users().of(row, "by"));
            place.deals().forEach(deal -> deal.add(handover));
        }
    }

    private void milestone(Row row, Placing place) throws BrokenRecordException {
        row.required("type");
        MilestoneType type = row.constant("type", MilestoneType.class);
        When at = row.requiredMoment("at");
        if (type != null) {
            place.deals().forEach(deal -> deal.add(new Milestone(type, at.at())));
        }
    }

    private void note(Row row, @Nullable When when) {
        if (when != null) {
            crm.newest().note(row.place().file() + row.place().pointer(), when.at());
        }
    }
}
