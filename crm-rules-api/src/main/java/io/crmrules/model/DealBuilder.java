package io.crmrules.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is known of a deal; {@link Deal} and {@link DealCard} say what it means. Not thread-safe.
 *
 * <pre>{@code
 * Deal later = deal.toBuilder().stage(won).closedAt(now).build(); // the rest as it was
 * }</pre>
 *
 * <p>Everything but id, stage and creation may be left out. Texts, lists and maps are empty then and never null; the
 * others are null, which stands for unknown or for nothing entered. Of what is one value a later call replaces an earlier
 * one. A list is given once, in place of what {@code toBuilder} brought along, and is copied when the deal is built; a
 * second one is refused, and {@code add...} adds. Events may come in any order. The ids of tasks, of comments and of interactions are
 * unique within the deal; whoever reads a CRM sees to that.
 */
public final class DealBuilder extends DealPartsBuilder {

    DealBuilder(DealDraft deal) {
        super(deal);
    }

    @Override
    DealBuilder self() {
        return this;
    }

    /** Unique among the deals of a snapshot. */
    public DealBuilder id(String id) {
        deal.id = id;
        return this;
    }

    /** Where the deal stands; it brings its pipeline along. */
    public DealBuilder stage(Stage stage) {
        deal.stage = stage;
        return this;
    }

    /** When the deal, or the lead that became it, came into the CRM. */
    public DealBuilder createdAt(Instant createdAt) {
        deal.createdAt = createdAt;
        return this;
    }

    /** What people call it; empty for none, then its id is told. */
    public DealBuilder title(String title) {
        deal.title = title;
        return this;
    }

    /** Who is responsible for it; null when nobody is known. */
    public DealBuilder owner(@Nullable User owner) {
        deal.owner = owner;
        return this;
    }

    /** What the customer would pay; null when nobody entered anything. */
    public DealBuilder amount(@Nullable Money amount) {
        deal.amount = amount;
        return this;
    }

    /** Who entered it; null when unknown. */
    public DealBuilder createdBy(@Nullable User createdBy) {
        deal.createdBy = createdBy;
        return this;
    }

    /** Where the lead came from; null when unknown. */
    public DealBuilder source(@Nullable LeadSource source) {
        deal.source = source;
        return this;
    }

    /** The local date on which it is to be won; null when nobody entered one. */
    public DealBuilder expectedCloseDate(@Nullable LocalDate expectedCloseDate) {
        deal.expectedCloseDate = expectedCloseDate;
        return this;
    }

    /** When it was won or lost; null when it is open or nobody knows. */
    public DealBuilder closedAt(@Nullable Instant closedAt) {
        deal.closedAt = closedAt;
        return this;
    }

    /** Why it was refused, as chosen or typed; empty for none. */
    public DealBuilder refusalReason(String refusalReason) {
        deal.refusalReason = refusalReason;
        return this;
    }

    /** The free text of the card as it was typed; empty for none. */
    public DealBuilder note(String note) {
        deal.note = note;
        return this;
    }

    /** Labels, in the order of the CRM. */
    public DealBuilder tags(List<String> tags) {
        deal.tags.set(tags);
        return this;
    }

    /** Adds labels to those that are there. */
    public DealBuilder addTags(String... tags) {
        deal.tags.add(Arrays.asList(tags));
        return this;
    }

    /** The company's own fields by name, as text; a field without a value may be left out or blank. */
    public DealBuilder fields(Map<String, String> fields) {
        deal.fields = fields;
        return this;
    }

    /** The company that would buy; null when unknown. */
    public DealBuilder company(@Nullable Company company) {
        deal.company = company;
        return this;
    }

    /** Where to open it in the CRM; empty when nobody knows. */
    public DealBuilder url(String url) {
        deal.url = url;
        return this;
    }

    /** Kinds of which a broken record was left out: nothing is concluded from what is absent there. */
    public DealBuilder damagedKinds(Set<DataKind> damagedKinds) {
        deal.damagedKinds = damagedKinds;
        return this;
    }

    /** False when a value of the card was left out that is of no kind, say of {@link #fields}. */
    public DealBuilder cardComplete(boolean cardComplete) {
        deal.cardComplete = cardComplete;
        return this;
    }

    /**
     * The deal; the builder may go on for another.
     *
     * @throws NullPointerException with the name of the property that is null, or that has a null entry
     */
    public Deal build() {
        return new Deal(deal);
    }
}
