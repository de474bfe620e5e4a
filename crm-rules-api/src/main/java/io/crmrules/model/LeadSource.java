package io.crmrules.model;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where leads come from: a form on a web site, a phone number, a mailbox. A source that is active and brings nothing
 * may be broken; a lead of a WEB_FORM that a person typed in came late.
 *
 * <pre>{@code
 * LeadSource form = new LeadSource("form-1", "Заявка с сайта", LeadSource.Kind.WEB_FORM, true, null);
 * }</pre>
 *
 * @param id unique among the lead sources of a snapshot
 * @param name as the CRM shows it, possibly empty
 * @param kind null when unknown: then nothing that hangs on a kind is asked of it
 * @param active false once the source was switched off: then nobody waits for its leads
 * @param createdAt null when unknown: then it was there at any moment of the past
 */
public record LeadSource(
        String id,
        String name,
        LeadSource.@Nullable Kind kind,
        boolean active,
        @Nullable Instant createdAt) implements Named {

    /** By what door a lead comes in. */
    public enum Kind {
        /** A form that enters leads by itself. */
        WEB_FORM,
        /** A number that customers call. */
        PHONE_LINE,
        /** An address that customers write to. */
        MAILBOX,
        /** Anything else: a fair, a recommendation. */
        OTHER
    }

    /**
     * Everything but id and name may be unknown.
     *
     * @throws NullPointerException with the name of the component when the id or the name is null
     */
    public LeadSource {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /** Whether the source existed at {@code moment}; one without a creation date always did. */
    public boolean existedAt(Instant moment) {
        return createdAt == null || !createdAt.isAfter(moment);
    }

    @Override
    public String label() {
        return name.isBlank() ? id : name;
    }

    /** Lead sources are equal when their ids are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LeadSource source && id.equals(source.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** What it is and which; nothing of what people typed. */
    @Override
    public String toString() {
        return "LeadSource " + id;
    }
}
