package io.crmrules.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a snapshot holds. Lists are empty unless said otherwise, and a later call replaces an earlier one.
 * Not thread-safe.
 *
 * <p>What is said of coverage decides whom a check may accuse: a CRM that says it carries tasks, and has none, has
 * deals without a next step; one that does not say so has criteria that are not checkable.
 */
public final class CrmSnapshotBuilder {
    final Instant takenAt;

    @Nullable
    ZoneOffset offset;

    @Nullable
    ZoneId zone;

    Map<String, Object> calendar = Map.of();

    @Nullable
    Coverage coverage;

    List<Pipeline> pipelines = List.of();
    List<User> users = List.of();
    List<Company> companies = List.of();
    List<Contact> contacts = List.of();
    List<LeadSource> leadSources = List.of();
    List<Deal> deals = List.of();
    List<SourceProblem> problems = List.of();

    CrmSnapshotBuilder(Instant takenAt) {
        this.takenAt = Objects.requireNonNull(takenAt, "takenAt");
    }

    /**
     * At which offset the export wrote its moment; null when unknown, and so is 0, at which programs write moments of
     * any zone.
     */
    public CrmSnapshotBuilder offset(@Nullable ZoneOffset offset) {
        this.offset = ZoneOffset.UTC.equals(offset) ? null : offset;
        return this;
    }

    /** The time zone of the CRM's account; null when unknown. */
    public CrmSnapshotBuilder zone(@Nullable ZoneId zone) {
        this.zone = zone;
        return this;
    }

    /** The working calendar of the CRM's account, in the shape of a policy file's {@code calendar}; empty for none. */
    public CrmSnapshotBuilder calendar(Map<String, Object> calendar) {
        this.calendar = calendar;
        return this;
    }

    /**
     * What it carries. Unless it is said, that is each kind of which there is at least one value that is not blank; what
     * the deals of a stream have, which are not in the snapshot, must be said.
     */
    public CrmSnapshotBuilder coverage(Coverage coverage) {
        this.coverage = coverage;
        return this;
    }

    /** All pipelines, in the order in which reports are to list them, those without deals included. */
    public CrmSnapshotBuilder pipelines(List<Pipeline> pipelines) {
        this.pipelines = pipelines;
        return this;
    }

    /**
     * Everybody whom deals, tasks and histories name, and whoever has a role. Of two with one id the first holds.
     */
    public CrmSnapshotBuilder users(List<User> users) {
        this.users = users;
        return this;
    }

    /** All companies; those of deals need not be repeated. */
    public CrmSnapshotBuilder companies(List<Company> companies) {
        this.companies = companies;
        return this;
    }

    /** All contacts, for duplicates among those without deals; those of deals need not be repeated. */
    public CrmSnapshotBuilder contacts(List<Contact> contacts) {
        this.contacts = contacts;
        return this;
    }

    /** All lead sources, those that bring nothing and those switched off included. */
    public CrmSnapshotBuilder leadSources(List<LeadSource> leadSources) {
        this.leadSources = leadSources;
        return this;
    }

    /** Their ids must be unique. */
    public CrmSnapshotBuilder deals(List<Deal> deals) {
        this.deals = deals;
        return this;
    }

    /** What was wrong with the input; for readers of a CRM. */
    public CrmSnapshotBuilder problems(List<SourceProblem> problems) {
        this.problems = problems;
        return this;
    }

    /**
     * The snapshot, with copies of the lists.
     *
     * @return a snapshot that later calls of this builder do not change
     * @throws IllegalArgumentException when two pipelines have the same id, or stages with the same id; the message
     *     says which
     * @throws NullPointerException when a list, the calendar or an entry of a list is null
     */
    public CrmSnapshot build() {
        return new CrmSnapshot(this);
    }
}
