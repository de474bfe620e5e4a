package io.crmrules.model;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects what a snapshot holds. Lists are empty unless said otherwise; each is given once, in place of what
 * {@code toBuilder} brought along, and {@code add...} adds: a second list is refused by an {@link IllegalStateException},
 * for it would replace the first unnoticed. Not thread-safe.
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

    final Collected<Pipeline> pipelines;
    final Collected<User> users;
    final Collected<Company> companies;
    final Collected<Contact> contacts;
    final Collected<LeadSource> leadSources;
    final Collected<Deal> deals;
    final Collected<SourceProblem> problems;

    CrmSnapshotBuilder(Instant takenAt) {
        this.takenAt = Objects.requireNonNull(takenAt, "takenAt");
        pipelines = new Collected<>("pipelines");
        users = new Collected<>("users");
        companies = new Collected<>("companies");
        contacts = new Collected<>("contacts");
        leadSources = new Collected<>("leadSources");
        deals = new Collected<>("deals");
        problems = new Collected<>("problems");
    }

    CrmSnapshotBuilder(CrmSnapshot snapshot) {
        takenAt = snapshot.takenAt();
        offset = snapshot.offset();
        zone = snapshot.zone();
        calendar = snapshot.calendar();
        coverage = snapshot.coverage();
        pipelines = new Collected<>("pipelines", snapshot.pipelines());
        users = new Collected<>("users", snapshot.users());
        companies = new Collected<>("companies", snapshot.companies());
        contacts = new Collected<>("contacts", snapshot.contacts());
        leadSources = new Collected<>("leadSources", snapshot.leadSources());
        deals = new Collected<>("deals", snapshot.deals());
        problems = new Collected<>("problems", snapshot.problems());
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
        this.calendar = Objects.requireNonNull(calendar, "calendar");
        return this;
    }

    /**
     * What it carries. Unless it is said, that is each kind of which there is at least one value that is not blank; what
     * the deals of a stream have, which are not in the snapshot, must be said.
     */
    public CrmSnapshotBuilder coverage(Coverage coverage) {
        this.coverage = Objects.requireNonNull(coverage, "coverage");
        return this;
    }

    /** All pipelines, in the order in which reports are to list them, those without deals included. */
    public CrmSnapshotBuilder pipelines(List<Pipeline> pipelines) {
        this.pipelines.set(pipelines);
        return this;
    }

    /** Adds pipelines after those that are there. */
    public CrmSnapshotBuilder addPipelines(Pipeline... pipelines) {
        this.pipelines.add(Arrays.asList(pipelines));
        return this;
    }

    /**
     * Everybody whom deals, tasks and histories name, and whoever has a role. Of two with one id the first holds.
     */
    public CrmSnapshotBuilder users(List<User> users) {
        this.users.set(users);
        return this;
    }

    /** Adds users after those that are there. */
    public CrmSnapshotBuilder addUsers(User... users) {
        this.users.add(Arrays.asList(users));
        return this;
    }

    /** All companies; those of deals need not be repeated. */
    public CrmSnapshotBuilder companies(List<Company> companies) {
        this.companies.set(companies);
        return this;
    }

    /** Adds companies after those that are there. */
    public CrmSnapshotBuilder addCompanies(Company... companies) {
        this.companies.add(Arrays.asList(companies));
        return this;
    }

    /** All contacts, for duplicates among those without deals; those of deals need not be repeated. */
    public CrmSnapshotBuilder contacts(List<Contact> contacts) {
        this.contacts.set(contacts);
        return this;
    }

    /** Adds contacts after those that are there. */
    public CrmSnapshotBuilder addContacts(Contact... contacts) {
        this.contacts.add(Arrays.asList(contacts));
        return this;
    }

    /** All lead sources, those that bring nothing and those switched off included. */
    public CrmSnapshotBuilder leadSources(List<LeadSource> leadSources) {
        this.leadSources.set(leadSources);
        return this;
    }

    /** Adds lead sources after those that are there. */
    public CrmSnapshotBuilder addLeadSources(LeadSource... leadSources) {
        this.leadSources.add(Arrays.asList(leadSources));
        return this;
    }

    /** Open and closed; of two with one id the first is there. */
    public CrmSnapshotBuilder deals(List<Deal> deals) {
        this.deals.set(deals);
        return this;
    }

    /** Adds deals after those that are there. */
    public CrmSnapshotBuilder addDeals(Deal... deals) {
        this.deals.add(Arrays.asList(deals));
        return this;
    }

    /** What was wrong with the input; for readers of a CRM. */
    public CrmSnapshotBuilder problems(List<SourceProblem> problems) {
        this.problems.set(problems);
        return this;
    }

    /** Adds what was wrong with the input besides. */
    public CrmSnapshotBuilder addProblems(SourceProblem... problems) {
        this.problems.add(Arrays.asList(problems));
        return this;
    }

    /**
     * The snapshot, with copies of the lists. What does not fit is left out and told by its
     * {@linkplain CrmSnapshot#problems problems}, as the reader of JSON tells it: the second of two deals, contacts,
     * companies or lead sources with one id, a user who says otherwise than the first with the id, and, when there are
     * pipelines, a deal on a stage that is none of theirs. An owner who is not among the users, and a source that is
     * not among the lead sources, when there are some, are told only: what the deal says of them holds.
     *
     * @return a snapshot that later calls of this builder do not change
     * @throws IllegalArgumentException when two pipelines have the same id, or stages with the same id; the message
     *     says which
     * @throws NullPointerException with the name of the list, or the entry, that is null
     */
    public CrmSnapshot build() {
        return new CrmSnapshot(this);
    }
}
