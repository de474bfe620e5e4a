package io.crmrules.examples.benchmarks.process;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records of a snapshot file as Jackson binds them: properties by name, references still ids. */
final class Parsed {

    private Parsed() {}

    record Head(
            @Nullable String format,
            @Nullable Instant takenAt,
            @Nullable List<String> provides,
            @Nullable List<Pipeline> pipelines,
            @Nullable List<User> users,
            @Nullable List<Source> leadSources,
            @Nullable List<Contact> contacts,
            @Nullable List<Company> companies) {}

    record Pipeline(
            @Nullable String id,
            @Nullable String name,
            @Nullable Boolean main,
            @Nullable List<Stage> stages) {}

    record Stage(
            @Nullable String id,
            @Nullable String name,
            @Nullable String type,
            @Nullable String milestone,
            boolean optional) {}

    record User(
            @Nullable String id,
            @Nullable String name,
            @Nullable String role,
            @Nullable Boolean active) {}

    record Source(
            @Nullable String id,
            @Nullable String name,
            @Nullable String kind,
            @Nullable Boolean active,
            @Nullable Instant createdAt) {}

    record Company(
            @Nullable String id,
            @Nullable String name,
            @Nullable String city,
            @Nullable List<String> phones,
            @Nullable List<String> emails) {}

    record Contact(
            @Nullable String id,
            @Nullable String name,
            @Nullable List<String> phones,
            @Nullable List<String> emails,
            @Nullable String position,
            @Nullable String city,
            @Nullable LocalDate birthday,
            @Nullable String company,
            @Nullable Instant createdAt) {}

    /** A line after the first: a deal, or one contact or company. */
    record Line(
            @Nullable Contact contact,
            // a deal names its company by id, a line of its own holds one
            @Nullable Object company,
            @Nullable String id,
            @Nullable String title,
            @Nullable String pipeline,
            @Nullable String stage,
            @Nullable String owner,
            @Nullable Amount amount,
            @Nullable Instant createdAt,
            @Nullable String createdBy,
            @Nullable String source,
            @Nullable LocalDate expectedCloseDate,
            @Nullable Instant closedAt,
            @Nullable String refusalReason,
            @Nullable String note,
            @Nullable List<String> tags,
            @Nullable Map<String, String> fields,
            @Nullable List<String> contacts,
            @Nullable String url,
            @Nullable List<Task> tasks,
            @Nullable List<Comment> comments,
            @Nullable List<Interaction> interactions,
            @Nullable List<Change> stageChanges,
            @Nullable List<Change> ownerChanges,
            @Nullable List<Milestone> milestones) {}

    record Amount(@Nullable BigDecimal value, @Nullable String currency) {}

    record Task(
            @Nullable String id,
            @Nullable String type,
            @Nullable String text,
            @Nullable Instant createdAt,
            @Nullable String createdBy,
            @Nullable String assignee,
            @Nullable Instant dueAt,
            @Nullable LocalDate dueDate,
            boolean completed,
            @Nullable Instant completedAt) {}

    record Comment(
            @Nullable String id,
            @Nullable String text,
            @Nullable Instant createdAt,
            @Nullable String author) {}

    record Interaction(
            @Nullable String id,
            @Nullable String type,
            @Nullable String direction,
            @Nullable Instant startedAt,
            @Nullable Integer talkSeconds,
            boolean held,
            @Nullable String user,
            @Nullable String line,
            @Nullable String recording) {}

    /** Of stage or owner. */
    record Change(
            @Nullable String from,
            @Nullable String to,
            @Nullable Instant at,
            @Nullable String by) {}

    record Milestone(@Nullable String type, @Nullable Instant at) {}
}
