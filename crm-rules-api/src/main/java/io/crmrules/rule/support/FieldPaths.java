package io.crmrules.rule.support;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.policy.RequiredField;
import io.crmrules.rule.Check;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields that a company can require, read from a deal and what hangs on it. */
final class FieldPaths {

    private static final String DEAL_FIELDS = "deal.fields.";

    private final Check check;
    private final Coverage coverage;

    FieldPaths(Check check, Coverage coverage) {
        this.check = check;
        this.coverage = coverage;
    }

    /** Whether the requirement speaks of the deal where it stands: at or after the stage it names. */
    boolean asks(RequiredField requirement, Deal deal) {
        Stage from = requirement.startIn(deal.pipeline());
        return from != null && (from.equals(deal.stage()) || (deal.stage().active() && from.before(deal.stage())));
    }

    /** Whether the snapshot tells if the requirement is met: something that satisfies it is there, or all is known. */
    boolean tells(RequiredField requirement, Deal deal) {
        boolean all = true;
        for (String path : requirement.fields()) {
            boolean known = known(path, deal);
            if (known && filled(path, deal)) {
                return true;
            }
            all &= known;
        }
        return all;
    }

    /** Whether nothing that would satisfy the requirement is there, as far as the snapshot can tell. */
    boolean missing(RequiredField requirement, Deal deal) {
        for (String path : requirement.fields()) {
            if (!known(path, deal) || filled(path, deal)) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody can be reached: by a phone or e-mail of a contact, of the company or of a contact's company. */
    boolean reachable(Deal deal) {
        return reachable(deal.company())
                || deal.contacts().stream()
                        .anyMatch(contact ->
                                anyText(contact.phones()) || anyText(contact.emails()) || reachable(contact.company()));
    }

    private boolean reachable(@Nullable Company company) {
        return company != null && (anyText(company.phones()) || anyText(company.emails()));
    }

    private boolean known(String path, Deal deal) {
        return path.startsWith("deal.")
                || (coverage.carries(DataKind.CONTACTS) && !deal.damagedKinds().contains(DataKind.CONTACTS));
    }

    private boolean filled(String path, Deal deal) {
        if (path.startsWith("contact.")) {
            return anyContact(path, deal.contacts());
        } else if (path.startsWith("company.")) {
            return company(path, deal.company()) || anyCompany(path, deal.contacts());
        } else if (path.startsWith(DEAL_FIELDS)) {
            return text(deal.fields().get(path.substring(DEAL_FIELDS.length())));
        }
        return switch (path) {
            case "deal.title" -> text(deal.title());
            case "deal.note" -> text(deal.note());
            case "deal.refusalReason" -> text(deal.refusalReason());
            case "deal.url" -> text(deal.url());
            case "deal.amount" -> deal.amount() != null && deal.amount().entered();
            case "deal.expectedCloseDate" -> deal.expectedCloseDate() != null;
            case "deal.source" -> deal.source() != null;
            case "deal.owner" -> deal.owner() != null;
            case "deal.company" -> deal.company() != null;
            default -> throw unknown(path);
        };
    }

    private boolean anyContact(String path, List<Contact> contacts) {
        for (Contact contact : contacts) {
            if (contact(path, contact)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the contact fills the field of this path. */
    boolean contact(String path, Contact contact) {
        return switch (path) {
            case "contact.name" -> text(contact.name());
            case "contact.phone" -> anyText(contact.phones());
            case "contact.email" -> anyText(contact.emails());
            case "contact.position" -> text(contact.position());
            case "contact.city" -> text(contact.city());
            case "contact.birthday" -> contact.birthday() != null;
            default -> throw unknown(path);
        };
    }

    private boolean anyCompany(String path, List<Contact> contacts) {
        for (Contact contact : contacts) {
            if (company(path, contact.company())) {
                return true;
            }
        }
        return false;
    }

    private boolean company(String path, @Nullable Company company) {
        if (company == null) {
            return false;
        }
        return switch (path) {
            case "company.name" -> text(company.name());
            case "company.city" -> text(company.city());
            case "company.phone" -> anyText(company.phones());
            case "company.email" -> anyText(company.emails());
            default -> throw unknown(path);
        };
    }

    private boolean anyText(List<String> texts) {
        for (String text : texts) {
            if (text(text)) {
                return true;
            }
        }
        return false;
    }

    private boolean text(@Nullable String text) {
        return !check.blank(text);
    }

    private static IllegalArgumentException unknown(String path) {
        return new IllegalArgumentException("unknown field " + path);
    }
}
