package io.crmrules.model;

import io.crmrules.support.Given;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer's company: what a deal and its contacts belong to. It may stand on several deals.
 *
 * <pre>{@code
 * Company buyer = Company.builder("co1").name("ООО «Строймеханика»").city("Казань").phones("+74951234567").build();
 * }</pre>
 *
 * @param id unique among the companies of a snapshot
 * @param name possibly empty
 * @param city possibly empty
 * @param phones as typed into the CRM; blank ones, and several in one text, may be among them
 * @param emails as typed into the CRM, the same
 * @param fields the card's own fields by name, as text
 * @param createdAt null when unknown
 */
public record Company(
        String id,
        String name,
        String city,
        List<String> phones,
        List<String> emails,
        Map<String, String> fields,
        @Nullable Instant createdAt)
        implements Named {

    /**
     * Copies the lists and the fields.
     *
     * @throws NullPointerException with the name of the component when the id, name or city is null; when a list, the
     *     fields or an entry of them is null
     */
    public Company {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(city, "city");
        phones = Given.list(phones, "phones");
        emails = Given.list(emails, "emails");
        fields = Given.map(fields, "fields");
    }

    /**
     * A builder of the company with this id.
     *
     * @param id unique among the companies of a snapshot
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** The company as one that was entered then. */
    public Company of(Instant createdAt) {
        return new Company(id, name, city, phones, emails, fields, createdAt);
    }

    @Override
    public String label() {
        return name.isBlank() ? id : name;
    }

    /** Companies are equal when their ids are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Company company && id.equals(company.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** What it is and which; nothing of what people typed. */
    @Override
    public String toString() {
        return "Company " + id;
    }

    /**
     * Collects what is known of a company; everything but the id may be left out. Texts, lists and fields are empty
     * then, the creation is unknown. A list that is given twice is refused, see {@link CrmSnapshotBuilder}. Not thread-safe.
     */
    public static final class Builder {
        private final String id;
        private String name = "";
        private String city = "";
        private final Collected<String> phones = new Collected<>("phones");
        private final Collected<String> emails = new Collected<>("emails");
        private Map<String, String> fields = Map.of();
        private @Nullable Instant createdAt;

        private Builder(String id) {
            this.id = id;
        }

        /** As the CRM shows it; empty for none, then its id is told. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** As it was typed; empty when unknown. */
        public Builder city(String city) {
            this.city = city;
            return this;
        }

        /** As they were typed; given once. */
        public Builder phones(List<String> phones) {
            this.phones.set(phones);
            return this;
        }

        /** The same, one by one. */
        public Builder phones(String... phones) {
            return phones(Arrays.asList(phones));
        }

        /** Adds them to those that are there. */
        public Builder addPhones(String... phones) {
            this.phones.add(Arrays.asList(phones));
            return this;
        }

        /** As they were typed; given once. */
        public Builder emails(List<String> emails) {
            this.emails.set(emails);
            return this;
        }

        /** The same, one by one. */
        public Builder emails(String... emails) {
            return emails(Arrays.asList(emails));
        }

        /** Adds them to those that are there. */
        public Builder addEmails(String... emails) {
            this.emails.add(Arrays.asList(emails));
            return this;
        }

        /** The card's own fields by name, as text. */
        public Builder fields(Map<String, String> fields) {
            this.fields = fields;
            return this;
        }

        /** When it was entered; null when unknown. */
        public Builder createdAt(@Nullable Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /**
         * The company, with copies of the lists.
         *
         * @throws NullPointerException when the id, a text, a list, the fields or an entry of them is null
         */
        public Company build() {
            return new Company(id, name, city, phones.copy(), emails.copy(), fields, createdAt);
        }
    }
}
