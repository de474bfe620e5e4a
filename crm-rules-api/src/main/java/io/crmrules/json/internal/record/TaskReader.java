package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.RecordReader;
import io.crmrules.json.internal.parse.RecordType;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.DueChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class TaskReader implements RecordReader<Task> {

    private final Directory directory;
    private final HistoryReader history;

    TaskReader(Directory directory, HistoryReader history) {
        this.directory = directory;
        this.history = history;
    }

    @Override
    public @Nullable Task read(Cursor in) throws IOException {
        String id = null;
        String type = "";
        String text = "";
        Instant createdAt = null;
        User createdBy = null;
        Directory.Person assignee = Directory.Person.NOBODY;
        Instant dueAt = null;
        LocalDate dueDate = null;
        boolean completed = false;
        Instant completedAt = null;
        List<DueChange> dueChanges = new ArrayList<>(0);
        while (in.next()) {
            switch (in.name()) {
                case "id" -> id = in.id();
                case "type" -> type = Values.text(in);
                case "text" -> text = Values.text(in);
                case "createdAt" -> createdAt = Values.time(in);
                case "createdBy" -> createdBy = Values.optional(in, "user", directory::user);
                case "assignee" -> assignee = directory.person(in);
                case "dueAt" -> dueAt = Values.time(in);
                case "dueDate" -> dueDate = Values.date(in);
                case "completed" -> completed = Values.flag(in, false);
                case "completedAt" -> completedAt = Values.time(in);
                case "dueChanges" -> in.records(RecordType.DUE_CHANGE, history::dueChange, dueChanges::add);
                default -> in.unknown();
            }
        }
        if (id == null) {
            in.incomplete("id", null);
            return null;
        }
        return new Task(
                id,
                type,
                text,
                createdAt,
                createdBy,
                assignee.user(),
                dueAt,
                dueDate,
                completed,
                completedAt,
                dueChanges,
                assignee.stranger());
    }
}
