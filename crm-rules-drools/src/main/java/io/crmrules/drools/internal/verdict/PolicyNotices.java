package io.crmrules.drools.internal.verdict;

import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Pipeline;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.PolicyProblem;
import io.crmrules.report.Notice;
import io.crmrules.rule.Criterion;
import io.crmrules.support.Words;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reader should know of the policy: its doubts, and what it names and the CRM lacks. */
final class PolicyNotices {

    private final PolicyInForce policy;
    private final Decided decided;
    private final Map<String, String> pipelineNames;
    private final Collection<Criterion> criteria;
    private final String language;
    private final Words words;

    PolicyNotices(RunContext context, CrmSnapshot crm) {
        this.policy = context.policy();
        this.decided = new Decided(policy, crm.pipelines());
        this.pipelineNames =
                crm.pipelines().stream().collect(Collectors.toMap(Pipeline::id, Pipeline::label, (one, same) -> one));
        this.criteria = context.listed();
        this.language = context.language();
        this.words = Words.beside(Notices.class, "notices", language);
    }

    /** @param missing by the id of the criterion */
    List<Notice> all(Map<String, List<MissingInput>> missing) {
        Set<Notice> notices = new LinkedHashSet<>();
        policy.warnings(language).forEach(warning -> notices.add(notice(warning)));
        for (Criterion criterion : criteria) {
            addAcrossPipelines(criterion, notices);
            for (MissingInput input : missing.getOrDefault(criterion.id(), List.of())) {
                Notice notice = input.notice(criterion.id(), words);
                if (notice != null) {
                    notices.add(notice);
                }
            }
        }
        return new ArrayList<>(notices);
    }

    private static Notice notice(PolicyProblem warning) {
        PolicyProblem bare = new PolicyProblem(warning.file(), warning.line(), warning.path(), warning.problem(), "");
        return new Notice(Notice.Kind.POLICY, null, bare.toString(), warning.hint());
    }

    /** As the CRM calls the pipeline; its id when the CRM does not have it. */
    private String called(String pipeline) {
        return pipelineNames.getOrDefault(pipeline, pipeline);
    }

    /** Who has deals in several pipelines is judged once, by what holds for the company. */
    private void addAcrossPipelines(Criterion criterion, Set<Notice> notices) {
        Set<String> pipelines = decided.overrides(criterion.id());
        if (!criterion.judgement().population().ofDeals() && !pipelines.isEmpty()) {
            String names = pipelines.stream().map(this::called).collect(Collectors.joining(", "));
            notices.add(new Notice(
                    Notice.Kind.POLICY,
                    criterion.id(),
                    words.of("acrossPipelines", names),
                    words.of("acrossPipelines.hint", names)));
        }
    }
}
