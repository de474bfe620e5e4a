package io.crmrules.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer's company: what a deal and its contacts belong to. It may stand on several deals.
 *
 * <pre>{@code
 * Company buyer = new Company("co1", "ООО «Строймеханика»", "Казань", List.of("+74951234567"), List.of());
 * }</pre>
 *
 * @param id unique among the companies of a snapshot
 * @param name possibly empty
 * @param city possibly empty
 * @param phones as typed into the CRM; blank ones, and several in one text, may be among them
 * @param emails as typed into the CRM, the same
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
