package io.crmrules.examples.harness.export.internal.assembly.parts;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.FieldChange;
import io.crmrules.model.Interaction;
import io.crmrules.model.Milestone;
import io.crmrules.model.Money;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Writes parts of deals, as {@link PartsInput} of the same run reads them. What no table tells, the history of due
 * moments, is not among them.
 */
public final class PartsOutput {

    static final int END = -1;

    private final ValueOutput values;

    public PartsOutput(OutputStream out, References references) {
        this.values = new ValueOutput(out, references);
    }

    /** Writes what hangs on the deal of this number; the numbers rise. */
    public void write(int deal, List<Object> parts) throws IOException {
        values.number(deal);
        values.each(parts, this::part);
    }

    /** Says that no more come. */
    public void end() throws IOException {
        values.number(END);
        values.flush();
    }

    private void part(Object part) throws IOException {
        PartType type = PartType.of(part);
        values.reference(type);
        switch (type) {
            case CARD -> card((Deal) part);
            case TASK -> task((Task) part);
            case COMMENT -> comment((Comment) part);
            case INTERACTION -> interaction((Interaction) part);
            case STAGE_CHANGE -> change((StageChange) part);
            case OWNER_CHANGE -> change((OwnerChange) part);
            case FIELD_CHANGE -> change((FieldChange) part);
            case MILESTONE -> milestone((Milestone) part);
            case MILESTONE_DAY -> day((MilestoneDay) part);
            case APPOINTMENT -> appointment((Appointment) part);
            case UNTOLD_MEETING -> values.moment(((UntoldMeeting) part).startedAt());
            case LOOSE -> part(((Loose<?>) part).change());
        }
    }

    private void card(Deal card) throws IOException {
        values.text(card.id());
        values.reference(card.stage());
        values.moment(card.createdAt());
        values.reference(card.owner());
        values.text(card.title());
        values.orNull(card.amount(), this::money);
        values.reference(card.createdBy());
        values.reference(card.source());
        values.orNull(card.expectedCloseDate(), values::day);
        values.orNull(card.closedAt(), values::moment);
        values.text(card.refusalReason());
        values.text(card.note());
        values.each(card.tags(), values::text);
        values.each(List.copyOf(card.fields().entrySet()), field -> {
            values.text(field.getKey());
            values.text(field.getValue());
        });
        values.reference(card.company());
        values.each(card.contacts(), values::reference);
        values.text(card.url());
    }

    private void task(Task task) throws IOException {
        values.text(task.id());
        values.text(task.type());
        values.text(task.text());
        values.orNull(task.createdAt(), values::moment);
        values.reference(task.createdBy());
        values.reference(task.assignee());
        values.orNull(task.dueAt(), values::moment);
        values.orNull(task.dueDate(), values::day);
        values.flag(task.completed());
        values.orNull(task.completedAt(), values::moment);
        values.flag(task.stranger());
    }

    private void comment(Comment comment) throws IOException {
        values.text(comment.id());
        values.text(comment.text());
        values.moment(comment.createdAt());
        values.reference(comment.author());
        values.flag(comment.stranger());
    }

    private void interaction(Interaction interaction) throws IOException {
        values.text(interaction.id());
        values.reference(interaction.type());
        values.moment(interaction.startedAt());
        values.reference(interaction.direction());
        values.orNull(interaction.talkSeconds(), values::number);
        values.flag(interaction.held());
        values.reference(interaction.user());
        values.text(interaction.line());
        values.text(interaction.recording());
        values.flag(interaction.shared());
        values.flag(interaction.stranger());
    }

    private void change(StageChange move) throws IOException {
        values.reference(move.from());
        values.reference(move.to());
        values.moment(move.at());
        values.reference(move.by());
    }

    private void change(OwnerChange handover) throws IOException {
        values.reference(handover.from());
        values.reference(handover.to());
        values.moment(handover.at());
        values.reference(handover.by());
    }

    private void change(FieldChange change) throws IOException {
        values.text(change.field());
        values.text(change.from());
        values.text(change.to());
        values.moment(change.at());
        values.reference(change.by());
    }

    private void milestone(Milestone milestone) throws IOException {
        values.reference(milestone.type());
        values.moment(milestone.at());
        values.orNull(milestone.amount(), this::money);
    }

    private void day(MilestoneDay day) throws IOException {
        values.reference(day.type());
        values.day(day.day());
        values.reference(day.zone());
        values.orNull(day.amount(), this::money);
    }

    private void appointment(Appointment appointment) throws IOException {
        task(appointment.plan());
        values.moment(appointment.ends());
        values.flag(appointment.meant());
    }

    private void money(Money money) throws IOException {
        values.text(money.value().toString());
        values.text(money.currency());
    }
}
