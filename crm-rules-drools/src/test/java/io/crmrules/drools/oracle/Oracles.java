package io.crmrules.drools.oracle;

import io.crmrules.Policy;
import io.crmrules.model.CrmSnapshot;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The criteria that are stated twice, with their default parameters; those that are off as if they were on. */
public final class Oracles {

    private static final List<Oracle> ALL = List.of(
            new DealWithoutTask(),
            new OverdueTask(),
            new TaskWithoutDueTime(),
            new TaskWithoutDetails(),
            new TaskParkedFarAhead(),
            new JunkTask(),
            new ConversationWithoutComment(),
            new PoorComment(),
            new CommentWithoutAgreement(),
            new StageBehindFacts(),
            new StageAheadOfFacts(),
            new StuckInStage(),
            new WorkedLeadInIncoming(),
            new LostWithoutAuthority(),
            new LostWithoutConditionalRefusal(),
            new RefusalWithoutReason(),
            new RefusalWithoutConversation(),
            new RefusalContradictsFacts(),
            new RefusalNotVerified(),
            new RevivedBySameOwner(),
            new UnprocessedLead(),
            new SkippedStage(),
            new MovedBack(),
            new RequiredFieldMissing(),
            new DealWithoutNote(),
            new StaleDeal(),
            new TooManyOpenDeals(),
            new DuplicateContact(),
            new CallWithoutRecording(),
            new MalformedContactData(),
            new IncompleteContact(),
            new IncompleteCompany(),
            new DealWithoutContact(),
            new PhantomDeal(),
            new CloseDatePassed(),
            new DealOfDismissedUser(),
            new TaskOfDismissedUser(),
            new DealBelowMinimum(),
            new DuplicateDeal(),
            new CopyPastedComment(),
            new SilentLeadSource(),
            new TooManyOtherReasons(),
            new CallOutsideCompanyLine(CallOutsideCompanyLine.LINE),
            new SlowFirstResponse(),
            new MissedCallNotReturned(),
            new NewDealOutsideExchange(),
            new WaitingInExchange(),
            new LeadTypedByHand(),
            new HandoverWithoutTask(),
            new MovedWithoutEvents());

    private Oracles() {}

    public static List<Oracle> all() {
        return ALL;
    }

    /** One of them, by its criterion. */
    static Oracle usual(String criterion) {
        return ALL.stream()
                .filter(oracle -> oracle.criterion().equals(criterion))
                .findFirst()
                .orElseThrow();
    }

    /** The policy under which all of them speak: those that are off by default are on, and the company has a line. */
    public static Policy policy() {
        Policy policy = Policy.standard()
                .set("call-outside-company-line", "companyLines", List.of(CallOutsideCompanyLine.LINE));
        for (Oracle oracle : ALL) {
            policy = policy.on(oracle.criterion());
        }
        return policy;
    }

    /** What all of them find together. */
    public static Set<Finding> findings(CrmSnapshot snapshot, Instant now) {
        return ALL.stream()
                .flatMap(oracle -> oracle.findings(snapshot, now).stream())
                .collect(Collectors.toSet());
    }
}
