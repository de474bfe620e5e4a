package io.crmrules.drools.internal.compile.gate;

import io.crmrules.drools.internal.compile.tree.Expression;
import io.crmrules.drools.internal.compile.tree.Expression.Call;
import io.crmrules.drools.internal.compile.tree.Expression.Member;
import io.crmrules.drools.internal.compile.tree.Expression.Name;
import io.crmrules.drools.internal.compile.tree.Spelling;
import io.crmrules.drools.internal.compile.type.Typed;
import io.crmrules.drools.internal.compile.typing.Flaws;
import io.crmrules.drools.internal.compile.typing.Frame;
import io.crmrules.drools.internal.compile.typing.Typing;
import io.crmrules.model.Comment;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import io.crmrules.rule.facts.OpenDeal;
import io.crmrules.rule.facts.Portfolio;
import io.crmrules.rule.facts.Refusals;
import io.crmrules.rule.source.RuleFlaw;
import java.util.Set;

/** Whether what a rule reports is something that a report can speak of. */
final class Reports {

    private static final Set<Class<?>> SUBJECTS = Set.of(
            Deal.class,
            Task.class,
            Comment.class,
            Interaction.class,
            Contact.class,
            Company.class,
            LeadSource.class,
            User.class,
            OpenDeal.class,
            Portfolio.class,
            Refusals.class,
            Object.class);

    private final Flaws flaws;
    private final Typing typing;

    Reports(Flaws flaws, Typing typing) {
        this.flaws = flaws;
        this.typing = typing;
    }

    void check(Expression reported, Frame frame) {
        if (reported instanceof Member member) {
            flaws.add(RuleFlaw.PROPERTY_REPORTED, member.member().place(), Spelling.of(reported));
        } else if (!(reported instanceof Name)
                && !(reported instanceof Call call && call.arguments().isEmpty())) {
            flaws.add(RuleFlaw.NOT_REPORTABLE, reported.place(), Spelling.of(reported));
        } else {
            refuseUnfit(reported, frame);
        }
    }

    private void refuseUnfit(Expression reported, Frame frame) {
        Typed subject = typing.of(reported, frame);
        if (subject == null) {
            return;
        } else if (!SUBJECTS.contains(subject.type().java())) {
            flaws.add(
                    RuleFlaw.NOT_REPORTABLE,
                    reported.place(),
                    Spelling.of(reported),
                    subject.type().words());
        } else if (subject.nullable()) {
            flaws.add(RuleFlaw.MAY_BE_MISSING, reported.place(), Spelling.of(reported));
        }
    }
}
