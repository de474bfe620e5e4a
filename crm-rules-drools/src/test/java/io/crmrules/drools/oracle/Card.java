package io.crmrules.drools.oracle;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What is filled in on the cards of a deal, its contacts and companies. */
final class Card {

    private Card() {}

    /** Whether one of those that the path speaks of fills it in. */
    static boolean filled(Deal deal, String path, Terms terms) {
        String field = path.substring(path.indexOf('.') + 1);
        if (path.startsWith("contact.")) {
            return deal.contacts().stream().anyMatch(contact -> filled(contact, field, terms));
        } else if (path.startsWith("company.")) {
            return Stream.concat(
                            Stream.of(deal).map(Deal::company),
                            deal.contacts().stream().map(Contact::company))
                    .filter(Objects::nonNull)
                    .anyMatch(company -> filled(company, field, terms));
        } else if (path.startsWith("deal.fields.")) {
            return any(terms, deal.fields().getOrDefault(path.substring("deal.fields.".length()), ""));
        }
        return switch (field) {
            case "title" -> any(terms, deal.title());
            case "note" -> any(terms, deal.note());
            case "amount" -> terms.entered(deal.amount());
            case "expectedCloseDate" -> deal.expectedCloseDate() != null;
            case "owner" -> deal.owner() != null;
            case "source" -> deal.source() != null;
            default -> throw new IllegalArgumentException(path);
        };
    }

    static boolean filled(Contact contact, String field, Terms terms) {
        return switch (field) {
            case "name" -> any(terms, contact.name());
            case "phone" -> any(terms, contact.phones());
            case "email" -> any(terms, contact.emails());
            case "position" -> any(terms, contact.position());
            case "city" -> any(terms, contact.city());
            case "birthday" -> contact.birthday() != null;
            default -> throw new IllegalArgumentException(field);
        };
    }

    static boolean filled(Company company, String field, Terms terms) {
        return switch (field) {
            case "name" -> any(terms, company.name());
            case "city" -> any(terms, company.city());
            case "phone" -> any(terms, company.phones());
            case "email" -> any(terms, company.emails());
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static boolean any(Terms terms, String text) {
        return any(terms, List.of(text));
    }

    private static boolean any(Terms terms, List<String> texts) {
        return texts.stream().anyMatch(text -> !terms.blank(text));
    }
}
