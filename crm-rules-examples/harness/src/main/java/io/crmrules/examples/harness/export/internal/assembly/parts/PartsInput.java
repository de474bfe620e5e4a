package io.crmrules.examples.harness.export.internal.assembly.parts;

import io.crmrules.model.Comment;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.DealBuilder;
import io.crmrules.model.FieldChange;
import io.crmrules.model.Interaction;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@link PartsOutput} wrote, deal by deal. */
public final class PartsInput {

    private final ValueInput values;
    private int deal;

    /** Of the first deal. */
    public PartsInput(InputStream in, References references) throws IOException {
        this.values = new ValueInput(in, references);
        this.deal = values.number();
    }

    /** The number of the deal whose parts come next; below zero when none come. */
    public int deal() {
        return deal;
    }

    /** Its parts, in the order in which they were written; then it is the next deal's turn. */
    public List<Object> parts() throws IOException {
        List<Object> parts = values.each(this::part);
        deal = values.number();
        return parts;
    }

    private Object part() throws IOException {
        return switch (values.required(PartType.class)) {
            case CARD -> card();
            case TASK -> task();
            case COMMENT -> comment();
            case INTERACTION -> interaction();
            case STAGE_CHANGE ->
                new StageChange(
                        values.reference(Stage.class),
                        values.required(Stage.class),
                        values.moment(),
                        values.reference(User.class));
            case OWNER_CHANGE ->
                new OwnerChange(
                        values.reference(User.class),
                        values.required(User.class),
                        values.moment(),
                        values.reference(User.class));
            case FIELD_CHANGE ->
                new FieldChange(
                        values.text(), values.text(), values.text(), values.moment(), values.reference(User.class));
            case MILESTONE ->
                new Milestone(values.required(MilestoneType.class), values.moment(), values.orNull(this::money));
            case MILESTONE_DAY ->
                new MilestoneDay(
                        values.required(MilestoneType.class),
                        values.day(),
                        values.required(ZoneId.class),
                        values.orNull(this::money));
            case APPOINTMENT -> new Appointment(task(), values.moment(), values.flag());
            case UNTOLD_MEETING -> new UntoldMeeting(values.moment());
            case LOOSE -> new Loose<>(part());
        };
    }

    private Deal card() throws IOException {
        String id = values.text();
        Stage stage = values.required(Stage.class);
        Instant createdAt = values.moment();
        DealBuilder card = Deal.builder(id, stage, createdAt)
                .owner(values.reference(User.class))
                .title(values.text())
                .amount(values.orNull(this::money))
                .createdBy(values.reference(User.class))
                .source(values.reference(LeadSource.class))
                .expectedCloseDate(values.orNull(values::day))
                .closedAt(values.orNull(values::moment))
                .refusalReason(values.text())
                .note(values.text())
                .tags(values.each(values::text));
        Map<String, String> fields = new LinkedHashMap<>();
        for (int left = values.number(); left > 0; left--) {
            fields.put(values.text(), values.text());
        }
        return card.fields(fields)
                .company(values.reference(Company.class))
                .contacts(values.each(() -> values.required(Contact.class)))
                .url(values.text())
                .build();
    }

    private Task task() throws IOException {
        return new Task(
                values.text(),
                values.text(),
                values.text(),
                values.orNull(values::moment),
                values.reference(User.class),
                values.reference(User.class),
                values.orNull(values::moment),
                values.orNull(values::day),
                values.flag(),
                values.orNull(values::moment),
                List.of(),
                values.flag());
    }

    private Comment comment() throws IOException {
        return new Comment(values.text(), values.text(), values.moment(), values.reference(User.class), values.flag());
    }

    private Interaction interaction() throws IOException {
        return Interaction.builder(values.text(), values.required(Interaction.Type.class), values.moment())
                .direction(values.reference(Interaction.Direction.class))
                .talkSeconds(values.orNull(values::number))
                .held(values.flag())
                .user(values.reference(User.class))
                .line(values.text())
                .recording(values.text())
                .shared(values.flag())
                .stranger(values.flag())
                .build();
    }

    private Money money() throws IOException {
        return new Money(new BigDecimal(values.text()), values.text());
    }
}
