package io.crmrules.model;

import com.fasterxml.jackson.annotation.JsonValue;
import io.crmrules.support.NotByGuess;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
 *
 * <p>All deals are held in memory; a CRM that is too large for that comes as a {@link CrmStream}. Lists are
 * unmodifiable, never null, and in the order in which they were given. Safe to share between threads.
 */
public final class CrmSnapshot {

    private final Instant takenAt;
    private final @Nullable ZoneOffset offset;
    private final @Nullable ZoneId zone;
    private final Map<String, Object> calendar;
    private final Coverage coverage;
    private final List<Pipeline> pipelines;
    private final List<User> users;
    private final KnownUsers knownUsers;
    private final List<Company> companies;
    private final List<Contact> contacts;
    private final List<LeadSource> leadSources;
    private final List<Deal> deals;
    private final List<SourceProblem> problems;

    CrmSnapshot(CrmSnapshotBuilder given) {
        this.takenAt = given.takenAt;
        this.offset = given.offset;
        this.zone = given.zone;
        this.calendar = Collections.unmodifiableMap(new LinkedHashMap<>(given.calendar));
        this.pipelines = UniqueIds.ofStages(given.pipelines.copy());
        Set<SourceProblem> found = new LinkedHashSet<>(given.problems.copy()); // once each, however often it is rebuilt
        UniqueIds ids = new UniqueIds(found);
        this.users = ids.users(given.users);
        this.knownUsers = new KnownUsers(users);
        this.companies = ids.first(given.companies, Company::id, "companies", "company");
        this.contacts = ids.first(given.contacts, Contact::id, "contacts", "contact");
        this.leadSources = ids.first(given.leadSources, LeadSource::id, "leadSources", "lead source");
        this.deals = sound(given, found);
        this.problems = List.copyOf(found);
        this.coverage = coverage(given.coverage);
    }

    private List<Deal> sound(CrmSnapshotBuilder given, Set<SourceProblem> found) {
        if (given.deals.untouched()
                && given.pipelines.untouched()
                && given.users.untouched()
                && given.leadSources.untouched()) {
            return given.deals.copy();
        }
        DealFilter sound = new DealFilter(pipelines, users, leadSources);
        List<Deal> passing = given.deals.copy().stream().filter(sound::passes).toList();
        found.addAll(sound.problems());
        return passing;
    }

    private Coverage coverage(@Nullable Coverage given) {
        if (given != null && given.exact()) {
            return given;
        }
        Content content = new Content();
        content.add(users, contacts, companies, leadSources);
        deals.forEach(content::add);
        return given == null ? Coverage.of(content.kinds()).exactly() : given.with(content);
    }

    /**
     * A builder of a snapshot taken at this moment; it carries what it has, unless said otherwise.
     *
     * @param takenAt when the CRM was read, not when the snapshot is built
     * @throws NullPointerException when the moment is null
     */
    public static CrmSnapshotBuilder builder(Instant takenAt) {
        return new CrmSnapshotBuilder(takenAt);
    }

    /** A builder that starts with everything this snapshot has. */
    public CrmSnapshotBuilder toBuilder() {
        return new CrmSnapshotBuilder(this);
    }

    /** When the CRM was read: the moment that a check speaks of, unless it is told another. */
    public Instant takenAt() {
        return takenAt;
    }

    /** At which offset the export wrote {@link #takenAt}, null when unknown: a policy of another zone is doubtful. */
    public @Nullable ZoneOffset offset() {
        return offset;
    }

    /** The time zone of the CRM's account, null when unknown. A policy file's own wins over it. */
    public @Nullable ZoneId zone() {
        return zone;
    }

    /**
     * The working calendar of the CRM's account, in the shape of a policy file's {@code calendar}; empty when unknown. A
     * policy file's own wins over it.
     */
    public Map<String, Object> calendar() {
        return calendar;
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

    /** All that are known, those without deals included. */
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

    /** What was wrong with what this snapshot was read from, or made of in Java. */
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

    /** The stage with this path, {@code "sales/invoice"}, null when there is none. */
    public @Nullable Stage stage(String path) {
        return pipelines.stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .filter(stage -> stage.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    /** The deal with this id, null when there is none; looks at one after the other. */
    public @Nullable Deal deal(String id) {
        return deals.stream().filter(deal -> deal.id().equals(id)).findFirst().orElse(null);
    }

    /**
     * The user with this id, null when there is none among {@link #users}: those whom deals alone name are not looked
     * for.
     */
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
     * The deal as it stood at {@code moment}, {@linkplain Deal#asOf rebuilt}. Where this CRM does not carry the history
     * of owners up to a moment before {@link #takenAt}, nobody knows whose the deal was then: its owner is null.
     */
    public Deal asOf(Deal deal, Instant moment) {
        Deal then = deal.asOf(moment);
        boolean known = !moment.isBefore(takenAt)
                || (coverage.carriesSince(DataKind.OWNER_HISTORY, moment)
                        && !deal.damagedKinds().contains(DataKind.OWNER_HISTORY));
        return known || then.owner() == null
                ? then
                : then.toBuilder().owner(null).build();
    }

    /**
     * The CRM as it stood at {@code moment}: deals and lead sources created later are gone, and every deal is
     * {@linkplain Deal#asOf rebuilt}. Users keep their present name, role and state, and all contacts and companies
     * stay, for when one was created says nothing of when a deal got it. A moment after {@link #takenAt} is only a
     * later now. {@code takenAt} itself stays.
     */
    public CrmSnapshot asOf(Instant moment) {
        CrmSnapshotBuilder then = toBuilder();
        then.leadSources.bring(
                leadSources.stream().filter(source -> source.existedAt(moment)).toList());
        then.deals.bring(deals.stream()
                .filter(deal -> deal.existedAt(moment))
                .map(deal -> asOf(deal, moment))
                .toList());
        return then.build();
    }

    /** What it holds, in numbers. */
    @Override
    public String toString() {
        return "CrmSnapshot of " + takenAt + ", " + deals.size() + " deals";
    }

    /** Asked by mappers that do not know better, and refused. */
    @JsonValue
    Object json() {
        return NotByGuess.SNAPSHOT.json(CrmSnapshot.class);
    }
}
