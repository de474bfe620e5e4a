package io.crmrules.json.internal;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.json.internal.parse.Vocabulary;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.User;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happened to a deal: changes of stage and owner, milestones. */
final class HistoryReader {

    private static final Vocabulary<MilestoneType> MILESTONES = new Vocabulary<>(MilestoneType.class);

    private final Directory directory;

    HistoryReader(Directory directory) {
        this.directory = directory;
    }

    @Nullable
    StageChange stageChange(Cursor in) throws IOException {
        Stage from = null;
        Stage to = null;
        Instant at = null;
        User by = null;
        while (in.next()) {
            switch (in.name()) {
                case "from" -> from = Values.optional(in, "stage", directory::stage);
                case "to" -> to = Values.required(in, "stage", directory::stage);
                case "at" -> at = Values.time(in);
                case "by" -> by = Values.optional(in, "user", directory::user);
                default -> in.unknown();
            }
        }
        if (to == null || at == null) {
            in.incomplete("to", to, "at", at);
            return null;
        }
        return new StageChange(from, to, at, by);
    }

    @Nullable
    OwnerChange ownerChange(Cursor in) throws IOException {
        User from = null;
        User to = null;
        Instant at = null;
        User by = null;
        while (in.next()) {
            switch (in.name()) {
                case "from" -> from = Values.optional(in, "user", directory::user);
                case "to" -> to = Values.required(in, "user", directory::user);
                case "at" -> at = Values.time(in);
                case "by" -> by = Values.optional(in, "user", directory::user);
                default -> in.unknown();
            }
        }
        if (to == null || at == null) {
            in.incomplete("to", to, "at", at);
            return null;
        }
        return new OwnerChange(from, to, at, by);
    }

    @Nullable
    Milestone milestone(Cursor in) throws IOException {
        MilestoneType type = null;
        Instant at = null;
        while (in.next()) {
            switch (in.name()) {
                case "type" -> type = Values.word(in, MILESTONES);
                case "at" -> at = Values.time(in);
                default -> in.unknown();
            }
        }
        if (type == null || at == null) {
            in.incomplete("type", type, "at", at);
            return null;
        }
        return new Milestone(type, at);
    }
}
