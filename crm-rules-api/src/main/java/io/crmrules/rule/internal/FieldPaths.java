package io.crmrules.rule.internal;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.policy.RequiredField;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields that a company can require, read from a deal and what hangs on it. */
final class FieldPaths {

    private static final String DEAL_FIELDS = "deal.fields.";

    private final DefaultCheck check;

    FieldPaths(DefaultCheck check) {
        this.check = check;
    }

    /** Whether the requirement speaks of the deal where it stands: at or after the stage it names. */
    boolean asks(RequiredField requirement, Deal deal) {
        Stage from = requirement.startIn(deal.pipeline());
        return from != null && (from.equals(deal.stage()) || (deal.stage().active() && from.before(deal.stage())));
    }

    /** Whether nothing that would satisfy the requirement is there, as far as the snapshot can tell. */
    boolean missing(RequiredField requirement, Deal deal) {
        return requirement.fields().stream().allMatch(path -> known(path, deal) && missing(path, deal));
    }

    private boolean known(String path, Deal deal) {
        return path.startsWith("deal.")
                || (check.carries(DataKind.CONTACTS, null)
                        && !deal.damagedKinds().contains(DataKind.CONTACTS));
    }

    private boolean missing(String path, Deal deal) {
        return values(path, deal).allMatch(check::blank);
    }

    private Stream<@Nullable String> values(String path, Deal deal) {
        if (path.startsWith(DEAL_FIELDS)) {
            return Stream.of(deal.fields().getOrDefault(path.substring(DEAL_FIELDS.length()), ""));
        }
        return switch (path) {
            case "deal.title" -> Stream.of(deal.title());
            case "deal.note" -> Stream.of(deal.note());
            case "deal.refusalReason" -> Stream.of(deal.refusalReason());
            case "deal.url" -> Stream.of(deal.url());
            case "deal.amount" -> present(deal.amount() != null && deal.amount().entered() ? deal.amount() : null);
            case "deal.expectedCloseDate" -> present(deal.expectedCloseDate());
            case "deal.source" -> present(deal.source());
            case "deal.owner" -> present(deal.owner());
            case "deal.company" -> present(deal.company());
            case "contact.name" -> contacts(deal, contact -> Stream.of(contact.name()));
            case "contact.phone" -> contacts(deal, contact -> contact.phones().stream());
            case "contact.email" -> contacts(deal, contact -> contact.emails().stream());
            case "contact.position" -> contacts(deal, contact -> Stream.of(contact.position()));
            case "contact.city" -> contacts(deal, contact -> Stream.of(contact.city()));
            case "contact.birthday" -> contacts(deal, contact -> present(contact.birthday()));
            case "company.name" -> companies(deal, company -> Stream.of(company.name()));
            case "company.city" -> companies(deal, company -> Stream.of(company.city()));
            case "company.phone" -> companies(deal, company -> company.phones().stream());
            case "company.email" -> companies(deal, company -> company.emails().stream());
            default -> throw new IllegalArgumentException("unknown field " + path);
        };
    }

    private static Stream<@Nullable String> present(@Nullable Object value) {
        return value == null ? Stream.of() : Stream.of("present");
    }

    private static Stream<@Nullable String> contacts(
            Deal deal, Function<Contact, Stream<? extends @Nullable String>> values) {
        return deal.contacts().stream().flatMap(values);
    }

    /** The deal's company, and those of its contacts. */
    private static Stream<@Nullable String> companies(
            Deal deal, Function<Company, Stream<? extends @Nullable String>> values) {
        List<Company> companies = Stream.concat(
                        Stream.ofNullable(deal.company()),
                        deal.contacts().stream().map(Contact::company).filter(Objects::nonNull))
                .toList();
        return companies.stream().flatMap(values);
    }
}
