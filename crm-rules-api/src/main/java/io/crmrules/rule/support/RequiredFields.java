package io.crmrules.rule.support;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Stage;
import io.crmrules.policy.CardField;
import io.crmrules.policy.FieldPaths;
import io.crmrules.policy.RequiredField;
import io.crmrules.rule.Check;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a company requires of cards, and what stands on them. */
final class RequiredFields {

    private final Check check;
    private final Coverage coverage;
    private final List<RequiredField> required;
    private final Map<Stage, List<RequiredField>> byStage = new HashMap<>();

    RequiredFields(Check check, List<RequiredField> required, Coverage coverage) {
        this.check = check;
        this.required = required;
        this.coverage = coverage;
    }

    /** The requirements that speak of the deal where it stands. */
    List<RequiredField> of(Deal deal) {
        return byStage.computeIfAbsent(
                deal.stage(),
                stage -> required.stream()
                        .filter(requirement -> asks(requirement, stage))
                        .toList());
    }

    /** At or after the stage it names. */
    private static boolean asks(RequiredField requirement, Stage stage) {
        Stage from = requirement.startIn(stage.pipeline());
        return from != null && (from.equals(stage) || (stage.active() && from.before(stage)));
    }

    /** Whether the snapshot tells if the requirement is met: something that satisfies it is there, or all is known. */
    boolean tells(RequiredField requirement, Deal deal) {
        List<String> paths = requirement.fields();
        return paths.stream().allMatch(path -> known(path, deal))
                || paths.stream().anyMatch(path -> known(path, deal) && filled(path, deal));
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
                        .anyMatch(contact -> something(contact.phones())
                                || something(contact.emails())
                                || reachable(contact.company()));
    }

    private boolean reachable(@Nullable Company company) {
        return company != null && (something(company.phones()) || something(company.emails()));
    }

    private boolean known(String path, Deal deal) {
        DataKind kind = FieldPaths.kindOf(path);
        return kind == null
                ? deal.cardComplete() || filled(path, deal)
                : coverage.carries(kind) && !deal.damagedKinds().contains(kind);
    }

    private boolean filled(String path, Deal deal) {
        if (path.equals(CardField.DEAL_AMOUNT.path())) {
            return check.amountEntered(deal);
        } else if (FieldPaths.ofDeal(path)) {
            return something(FieldPaths.read(path, deal));
        }
        boolean company = FieldPaths.ofCompany(path);
        if (company && filled(path, deal.company())) {
            return true;
        }
        for (Contact contact : deal.contacts()) {
            if (company ? filled(path, contact.company()) : filled(path, contact)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the contact fills the field of this path. */
    boolean filled(String path, Contact contact) {
        return something(FieldPaths.read(path, contact));
    }

    /** Whether the company fills the field of this path. */
    boolean filled(String path, @Nullable Company company) {
        return company != null && something(FieldPaths.read(path, company));
    }

    private boolean something(@Nullable Object value) {
        if (value instanceof String text) {
            return !check.blank(text);
        }
        return value instanceof List<?> several ? anyOf(several) : value != null;
    }

    private boolean anyOf(List<?> several) {
        for (Object one : several) {
            if (something(one)) {
                return true;
            }
        }
        return false;
    }
}
