package io.crmrules.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A CRM at one moment: what it carries, its pipelines, users, customers, lead sources and deals. Immutable.
 *
 * <pre>{@code
 * CrmSnapshot snapshot = CrmSnapshot.builder(takenAt)
 *         .coverage(Coverage.of(EnumSet.of(DataKind.TASKS, DataKind.STAGE_HISTORY)))
 *         .pipelines(List.of(sales)).users(List.of(anna, boris)).deals(deals)
 *         .build();
 * }</pre>
 *
 * <p>Deals bring their own stage, owner and contacts along. What stands here besides says who else there is: users
 * without deals, whose roles matter; contacts that no deal names; lead sources that bring nothing.
 */
public final class CrmSnapshot {

    private final Instant takenAt;
    private final Coverage coverage;
    private final List<Pipeline> pipelines;
    private final List<User> users;
    private final KnownUsers knownUsers;
    private final List<Company> companies;
    private final List<Contact> contacts;
    private final List<LeadSource> leadSources;
    private final List<Deal> deals;
    private final List<SourceProblem> problems;

    private CrmSnapshot(Builder given) {
        this.takenAt = given.takenAt;
        this.coverage = given.coverage;
        this.pipelines = UniqueIds.ofStages(given.pipelines);
        this.users = given.users.stream().distinct().toList();
        this.knownUsers = new KnownUsers(users);
        this.companies = List.copyOf(given.companies);
        this.contacts = List.copyOf(given.contacts);
        this.leadSources = List.copyOf(given.leadSources);
        this.deals = List.copyOf(given.deals);
        this.problems = List.copyOf(given.problems);
    }

    /** A builder of a snapshot taken at this moment; it carries everything unless said otherwise. */
    public static Builder builder(Instant takenAt) {
        return new Builder(takenAt);
    }

    /** A builder that starts with everything this snapshot has. */
    public Builder toBuilder() {
        return new Builder(takenAt)
                .coverage(coverage)
                .pipelines(pipelines)
                .users(users)
                .companies(companies)
                .contacts(contacts)
                .leadSources(leadSources)
                .deals(deals)
                .problems(problems);
    }

    /** When the CRM was read: the moment that a check speaks of, unless it is told another. */
    public Instant takenAt() {
        return takenAt;
    }

    /** Which data the CRM gave; what it did not give is not claimed. */
    public Coverage coverage() {
        return coverage;
    }

    /** In the order in which reports list them. */
    public List<Pipeline> pipelines() {
        return pipelines;
    }

    /** Each once; of several with one id the first that was given. */
    public List<User> users() {
        return users;
    }

    /**
     * All that are known, those without deals included; in the order in which they were given, as are the other lists.
     */
    public List<Company> companies() {
        return companies;
    }

    /** All that are known, those without deals included. */
    public List<Contact> contacts() {
        return contacts;
    }

    /** All that are known, those switched off included. */
    public List<LeadSource> leadSources() {
        return leadSources;
    }

    /** Open and closed. */
    public List<Deal> deals() {
        return deals;
    }

    /** What was wrong with the input that this snapshot was read from; empty for one made in Java. */
    public List<SourceProblem> problems() {
        return problems;
    }

    /** The pipeline with this id, null when there is none. */
    public @Nullable Pipeline pipeline(String id) {
        return pipelines.stream()
                .filter(pipeline -> pipeline.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The user with this id, null when there is none. */
    public @Nullable User user(String id) {
        return knownUsers.user(id);
    }

    /**
     * The deal with its users as they stand in {@link #users}: where a host made one user twice, the role, name and
     * state that count are those of the snapshot. The deal itself when that changes nothing.
     */
    public Deal withKnownUsers(Deal deal) {
        return knownUsers.in(deal);
    }

    /**
     * The CRM as it stood at {@code moment}: records created later are gone, and every deal is
     * {@linkplain Deal#asOf rebuilt}. Users keep their present name, role and state. A moment after {@link #takenAt}
     * is only a later now. {@code takenAt} itself stays.
     */
    public CrmSnapshot asOf(Instant moment) {
        return toBuilder()
                .contacts(contacts.stream()
                        .filter(contact -> contact.existedAt(moment))
                        .toList())
                .leadSources(leadSources.stream()
                        .filter(source -> source.existedAt(moment))
                        .toList())
                .deals(deals.stream()
                        .filter(deal -> deal.existedAt(moment))
                        .map(deal -> deal.asOf(moment))
                        .toList())
                .build();
    }

    /**
     * Collects what a snapshot holds. Lists are empty unless said otherwise, and a later call replaces an earlier one.
     * Not thread-safe.
     */
    public static final class Builder {
        private final Instant takenAt;
        private Coverage coverage = Coverage.everything();
        private List<Pipeline> pipelines = List.of();
        private List<User> users = List.of();
        private List<Company> companies = List.of();
        private List<Contact> contacts = List.of();
        private List<LeadSource> leadSources = List.of();
        private List<Deal> deals = List.of();
        private List<SourceProblem> problems = List.of();

        private Builder(Instant takenAt) {
            this.takenAt = Objects.requireNonNull(takenAt, "takenAt");
        }

        /**
         * What it carries; everything, unless said otherwise. A host that exports no calls must say so, or their
         * absence is held against people.
         */
        public Builder coverage(Coverage coverage) {
            this.coverage = coverage;
            return this;
        }

        public Builder pipelines(List<Pipeline> pipelines) {
            this.pipelines = pipelines;
            return this;
        }

        /**
         * Everybody whom deals, tasks and histories name, and whoever has a role. Of two with one id the first holds.
         */
        public Builder users(List<User> users) {
            this.users = users;
            return this;
        }

        public Builder companies(List<Company> companies) {
            this.companies = companies;
            return this;
        }

        /** All contacts, for duplicates among those without deals; those of deals need not be repeated. */
        public Builder contacts(List<Contact> contacts) {
            this.contacts = contacts;
            return this;
        }

        public Builder leadSources(List<LeadSource> leadSources) {
            this.leadSources = leadSources;
            return this;
        }

        /** Their ids must be unique. */
        public Builder deals(List<Deal> deals) {
            this.deals = deals;
            return this;
        }

        public Builder problems(List<SourceProblem> problems) {
            this.problems = problems;
            return this;
        }

        /**
         * The snapshot, with copies of the lists.
         *
         * @throws IllegalArgumentException when two pipelines have the same id, or stages with the same id
         * @throws NullPointerException when a list or an entry of one is null
         */
        public CrmSnapshot build() {
            return new CrmSnapshot(this);
        }
    }
}
