package io.crmrules.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer's company.
 *
 * @param id unique among the companies of a snapshot
 * @param name possibly empty
 * @param city possibly empty
 * @param phones as typed into the CRM
 * @param emails as typed into the CRM
 */
public record Company(String id, String name, String city, List<String> phones, List<String> emails) implements Named {

    public Company {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(city, "city");
        phones = List.copyOf(phones);
        emails = List.copyOf(emails);
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
}
