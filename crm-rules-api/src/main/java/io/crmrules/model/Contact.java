package io.crmrules.model;

import io.crmrules.support.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person on the customer's side. It may stand on several deals.
 *
 * <pre>{@code
 * Contact buyer = Contact.builder("c1").name("Марат Гайдай").phones("8 (916) 123-45-67").company(company).build();
 * }</pre>
 *
 * @param id unique among the contacts of a snapshot
 * @param name possibly empty
 * @param phones as typed into the CRM, not normalised: how they are read depends on the policy's region
 * @param emails as typed into the CRM
 * @param position the job title, possibly empty
 * @param city possibly empty
 * @param birthday null when unknown; a date to come, or one that programs fill in, is kept as it is
 * @param company null when unknown
 * @param createdAt null when unknown: then it is the youngest of its duplicates
 * @param fields the card's own fields by name, as text
 */
public record Contact(
        String id,
        String name,
        List<String> phones,
        List<String> emails,
        String position,
        String city,
        @Nullable LocalDate birthday,
        @Nullable Company company,
        @Nullable Instant createdAt,
        Map<String, String> fields)
        implements Named {

    /**
     * Copies the lists and the fields.
     *
     * @throws NullPointerException with the name of the component when the id, name, position or city is null; when a
     *     list, the fields or an entry of them is null
     */
    public Contact {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(position, "position");
        Objects.requireNonNull(city, "city");
        phones = Given.list(phones, "phones");
        emails = Given.list(emails, "emails");
        fields = Given.map(fields, "fields");
    }

    /**
     * A builder of the contact with this id.
     *
     * @param id unique among the contacts of a snapshot
     */
    public static Builder builder(String id) {
        return new Builder(id);
    }

    /** The contact as one that was entered then. */
    public Contact of(Instant createdAt) {
        return new Contact(id, name, phones, emails, position, city, birthday, company, createdAt, fields);
    }

    /** The contact as one of this company. */
    public Contact of(@Nullable Company company) {
        return new Contact(id, name, phones, emails, position, city, birthday, company, createdAt, fields);
    }

    @Override
    public String label() {
        return name.isBlank() ? id : name;
    }

    /** Contacts are equal when their ids are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Contact contact && id.equals(contact.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** What it is and which; nothing of what people typed. */
    @Override
    public String toString() {
        return "Contact " + id;
    }

    /**
     * Collects what is known of a contact; everything but the id may be left out. Texts and lists are empty then, the
     * others null. A list that is given twice is refused, see {@link CrmSnapshotBuilder}. Not thread-safe.
     */
    public static final class Builder {
        private final String id;
        private String name = "";
        private final Collected<String> phones = new Collected<>("phones");
        private final Collected<String> emails = new Collected<>("emails");
        private String position = "";
        private String city = "";
        private @Nullable LocalDate birthday;
        private @Nullable Company company;
        private @Nullable Instant createdAt;
        private Map<String, String> fields = Map.of();

        private Builder(String id) {
            this.id = id;
        }

        /** As the CRM shows it; empty for none, then its id is told. */
        public Builder name(String name) {
            this.name = name;
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

        /** The job title. */
        public Builder position(String position) {
            this.position = position;
            return this;
        }

        /** As it was typed; empty when unknown. */
        public Builder city(String city) {
            this.city = city;
            return this;
        }

        /** A local date; null when unknown. */
        public Builder birthday(@Nullable LocalDate birthday) {
            this.birthday = birthday;
            return this;
        }

        /** The company that the contact works for; null when unknown. */
        public Builder company(@Nullable Company company) {
            this.company = company;
            return this;
        }

        /** When it was entered; null when unknown. */
        public Builder createdAt(@Nullable Instant createdAt) {
            this.createdAt = createdAt;
            return this;
        }

        /** The card's own fields by name, as text. */
        public Builder fields(Map<String, String> fields) {
            this.fields = fields;
            return this;
        }

        /**
         * The contact, with copies of the lists.
         *
         * @throws NullPointerException when the id, a text, a list, the fields or an entry of them is null
         */
        public Contact build() {
            return new Contact(
                    id, name, phones.copy(), emails.copy(), position, city, birthday, company, createdAt, fields);
        }
    }
}
