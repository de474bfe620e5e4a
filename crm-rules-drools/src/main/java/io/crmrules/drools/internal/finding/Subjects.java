package io.crmrules.drools.internal.finding;

import io.crmrules.model.Comment;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.report.Subject;
import io.crmrules.rule.facts.OpenDeal;
import io.crmrules.rule.facts.Portfolio;
import io.crmrules.rule.facts.Refusals;
import org.jspecify.annotations.Nullable;

/** What a violation speaks of, by what its rule has reported. */
public final class Subjects {

    private Subjects() {}

    /**
     * The subject that a report of this object speaks of.
     *
     * @throws IllegalArgumentException when no finding can speak of it
     */
    public static Subject of(@Nullable Object reported) {
        if (reported instanceof Deal deal) {
            return new Subject(Subject.Type.DEAL, deal.id());
        } else if (reported instanceof Task task) {
            return new Subject(Subject.Type.TASK, task.id());
        } else if (reported instanceof Comment comment) {
            return new Subject(Subject.Type.COMMENT, comment.id());
        } else if (reported instanceof Interaction interaction) {
            return new Subject(Subject.Type.INTERACTION, interaction.id());
        } else if (reported instanceof Contact contact) {
            return new Subject(Subject.Type.CONTACT, contact.id());
        } else if (reported instanceof Company company) {
            return new Subject(Subject.Type.COMPANY, company.id());
        } else if (reported instanceof LeadSource source) {
            return new Subject(Subject.Type.LEAD_SOURCE, source.id());
        } else if (reported instanceof User user) {
            return new Subject(Subject.Type.USER, user.id());
        } else if (reported instanceof OpenDeal deal) {
            return new Subject(Subject.Type.DEAL, deal.id());
        } else if (reported instanceof Portfolio portfolio) {
            return new Subject(Subject.Type.USER, portfolio.owner().id());
        } else if (reported instanceof Refusals) {
            return new Subject(Subject.Type.CRM, "crm");
        }
        throw new IllegalArgumentException("violations.report takes a deal, task, comment, interaction, contact,"
                + " company, lead source, user or portfolio, but was given "
                + (reported == null ? "null" : "a " + reported.getClass().getSimpleName()) + ".");
    }
}
