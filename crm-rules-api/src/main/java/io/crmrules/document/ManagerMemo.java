package io.crmrules.document;

import io.crmrules.document.layout.Block;
import io.crmrules.document.layout.Document;
import io.crmrules.document.layout.Heading;
import io.crmrules.document.layout.Items;
import io.crmrules.document.layout.Paragraph;
import io.crmrules.document.layout.Text;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.policy.Severity;
import io.crmrules.rule.Criterion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a manager has to keep to, on one page to hang beside the screen: the requirements that people at deals answer for,
 * by when they are checked, the worst first, and how violations are answered. What the company's standard says at length
 * stands there, see {@link CompanyStandard}.
 *
 * <pre>{@code
 * Document memo = ManagerMemo.document(checker.criteria(), checker.policy(), "ru");
 * }</pre>
 */
public final class ManagerMemo {

    /** Lines that fit on a page; the least of the requirements are left to the standard. */
    private static final int MOST = 30;

    private final String language;
    private final Wording words;
    private final PolicyInForce policy;
    private final InForce inForce;
    private final List<Block> blocks = new ArrayList<>();

    private ManagerMemo(Collection<Criterion> criteria, PolicyInForce policy, String language) {
        this.language = language;
        this.words = Wording.of(policy, language);
        this.policy = policy;
        this.inForce = new InForce(criteria, policy, words);
    }

    /**
     * Writes the memo. It asks the policy and nothing else, and keeps nothing.
     *
     * @param criteria all that there are, in any order; those that are off are left out
     * @param policy in force for these criteria, as {@link io.crmrules.CrmChecker#policy} gives it
     * @param language {@code ru}, or {@code en} for every other one
     * @return equal for equal criteria and policies
     * @throws IllegalArgumentException when the policy was not put in force for one of the criteria; the message names
     *     it
     * @throws NullPointerException when an argument or one of the criteria is null
     */
    public static Document document(Collection<Criterion> criteria, PolicyInForce policy, String language) {
        ManagerMemo memo = new ManagerMemo(criteria, policy, language);
        memo.write();
        return new Document(memo.words.of("memo"), memo.words.language(), false, memo.blocks);
    }

    private void write() {
        String company = policy.standardHead().company();
        if (company != null) {
            blocks.add(new Paragraph(Text.of(company)));
        }
        List<Criterion> asked = inForce.of(InForce.Position.MANAGER);
        List<Criterion> told = asked.stream()
                .sorted(Comparator.comparing(inForce::worst))
                .limit(MOST)
                .toList();
        if (told.stream().anyMatch(this::critical)) {
            blocks.add(new Paragraph(Text.of(words.of("memo.bold"))));
        }
        byCadence(told).forEach((cadence, those) -> {
            blocks.add(new Heading(2, words.of("memo." + cadence)));
            blocks.add(new Items(those.stream().map(this::line).toList(), true));
        });
        if (asked.size() > told.size()) {
            blocks.add(new Paragraph(Text.of(words.of("memo.more", asked.size() - told.size()))));
        }
        procedure();
    }

    private Map<Cadence, List<Criterion>> byCadence(List<Criterion> told) {
        return told.stream()
                .collect(Collectors.groupingBy(
                        criterion -> policy.cadence(criterion.id(), null), TreeMap::new, Collectors.toList()));
    }

    private Text line(Criterion criterion) {
        String title = criterion.texts(language).title();
        return critical(criterion) ? Text.bold(title) : Text.of(title);
    }

    private boolean critical(Criterion criterion) {
        return inForce.worst(criterion) == Severity.CRITICAL;
    }

    private void procedure() {
        List<String> answering = StandardFrame.procedure(
                "answering", policy.standardHead().sections().answering(), words);
        if (!answering.isEmpty()) {
            blocks.add(new Heading(2, words.of("answering")));
            answering.forEach(each -> blocks.add(new Paragraph(Text.of(each))));
        }
    }
}
