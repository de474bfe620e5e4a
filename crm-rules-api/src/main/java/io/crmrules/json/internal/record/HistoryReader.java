package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.EnumNames;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.DueChange;
import io.crmrules.model.FieldChange;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What happened to a deal: changes of stage, owner, fields and due moments, milestones. */
final class HistoryReader {

    private static final EnumNames<MilestoneType> MILESTONES = new EnumNames<>(MilestoneType.class);

    private final Directory directory;

    HistoryReader(Directory directory) {
        this.directory = directory;
    }

    @Nullable
    StageChange stageChange(Cursor in) throws IOException {
        return change(in, "stage", directory::stage, StageChange::new);
    }

    @Nullable
    OwnerChange ownerChange(Cursor in) throws IOException {
        return change(in, "user", directory::user, OwnerChange::new);
    }

    /** @param kind of what changes, as messages call it */
    private <T, C> @Nullable C change(Cursor in, String kind, Function<String, @Nullable T> known, Change<T, C> make)
            throws IOException {
        T from = null;
        T to = null;
        Instant at = null;
        User by = null;
        while (in.next()) {
            switch (in.name()) {
                case "from" -> from = Values.optional(in, kind, known);
                case "to" -> to = Values.required(in, kind, known);
                case "at" -> at = Values.time(in);
                case "by" -> by = Values.optional(in, "user", directory::user);
                default -> in.unknown();
            }
        }
        if (to == null || at == null) {
            in.incomplete("to", to, "at", at);
            return null;
        }
        return make.of(from, to, at, by);
    }

    /** Makes the record of a change. */
    private interface Change<T, C> {
        C of(@Nullable T from, T to, Instant at, @Nullable User by);
    }

    @Nullable
    DueChange dueChange(Cursor in) throws IOException {
        Instant from = null;
        Instant to = null;
        Instant at = null;
        User by = null;
        while (in.next()) {
            switch (in.name()) {
                case "from" -> from = directory.taken().timeOrEndOf(in);
                case "to" -> to = directory.taken().timeOrEndOf(in);
                case "at" -> at = Values.time(in);
                case "by" -> by = Values.optional(in, "user", directory::user);
                default -> in.unknown();
            }
        }
        if (at == null) {
            in.incomplete("at", null);
            return null;
        }
        return new DueChange(from, to, at, by);
    }

    @Nullable
    FieldChange fieldChange(Cursor in) throws IOException {
        String field = "";
        String from = "";
        String to = "";
        Instant at = null;
        User by = null;
        while (in.next()) {
            switch (in.name()) {
                case "field" -> field = Values.text(in);
                case "from" -> from = FieldsReader.value(in);
                case "to" -> to = FieldsReader.value(in);
                case "at" -> at = Values.time(in);
                case "by" -> by = Values.optional(in, "user", directory::user);
                default -> in.unknown();
            }
        }
        if (field.isBlank() || at == null) {
            in.incomplete("field", field.isBlank() ? null : field, "at", at);
            return null;
        }
        return new FieldChange(field, from, to, at, by);
    }

    @Nullable
    Milestone milestone(Cursor in) throws IOException {
        MilestoneType type = null;
        Instant at = null;
        Money amount = null;
        while (in.next()) {
            switch (in.name()) {
                case "amount" -> amount = FieldsReader.amount(in);
                case "type" -> type = Values.word(in, MILESTONES);
                case "at" -> at = Values.time(in);
                default -> in.unknown();
            }
        }
        if (type == null || at == null) {
            in.incomplete("type", type, "at", at);
            return null;
        }
        return new Milestone(type, at, amount);
    }
}
