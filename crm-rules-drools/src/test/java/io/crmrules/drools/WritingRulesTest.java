package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.drools.testkit.RuleVerifier;
import io.crmrules.drools.testkit.synthetic.SyntheticCrm;
import io.crmrules.model.Comment;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.Money;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CompanyTerm;
import io.crmrules.policy.Severity;
import io.crmrules.policy.parameter.Parameter;
import io.crmrules.report.Subject;
import io.crmrules.rule.Idleness;
import io.crmrules.rule.Population;
import io.crmrules.rule.Scope;
import io.crmrules.rule.source.RuleSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide for authors of rules names what there is, and its rule works. */
class WritingRulesTest {

    private static final Path GUIDE = Path.of("WRITING-RULES.md");
    private static final Pattern RULE = Pattern.compile("```\\R(//[^\n]*\\Rrule \"([a-z-]+)\".*?)```", Pattern.DOTALL);
    private static final Pattern ANNOTATION = Pattern.compile("@([a-z]+)\\(");

    @Test
    void names_all_that_annotations_take() throws IOException {
        String guide = Files.readString(GUIDE);
        Stream<Enum<?>> constants = Stream.<Enum<?>[]>of(
                        Population.values(),
                        Scope.values(),
                        DataKind.values(),
                        Severity.values(),
                        Cadence.values(),
                        Idleness.values(),
                        Parameter.Type.values())
                .flatMap(Arrays::stream);

        assertThat(constants)
                .allSatisfy(constant -> assertThat(guide).containsPattern("\\b" + constant.name() + "\\b"));
        assertThat(CompanyTerm.ids())
                .isNotEmpty()
                .allSatisfy(id -> assertThat(guide).contains("| `" + id + "` |"));
    }

    @Test
    void tells_of_every_annotation_that_the_checklist_uses() throws IOException {
        String guide = Files.readString(GUIDE);
        Stream<String> used = Checklist.standard().sources().stream()
                .map(RuleSource::drl)
                .flatMap(drl -> ANNOTATION.matcher(drl).results())
                .map(MatchResult::group)
                .map(annotation -> annotation.substring(0, annotation.length() - 1))
                .distinct();

        assertThat(used)
                .hasSizeGreaterThan(20)
                .allSatisfy(annotation -> assertThat(guide).contains("| `" + annotation + "` |"));
    }

    @Test
    void its_rule_finds_what_its_sentence_says(@TempDir Path folder) throws IOException {
        Matcher rule = RULE.matcher(Files.readString(GUIDE));
        assertThat(rule.find()).isTrue();
        Path file = Files.writeString(folder.resolve(rule.group(2) + ".drl"), rule.group(1));
        Instant now = SyntheticCrm.TAKEN_AT;
        Instant longAgo = now.minus(Duration.ofDays(30));
        Stage work = Pipeline.builder("sales")
                .stage("work", "В работе", Stage.Type.WORKING)
                .build()
                .stages()
                .get(0);
        Deal quiet = Deal.builder("Q", work, longAgo)
                .amount(Money.of(500_000, "RUB"))
                .comments(new Comment("k1", "Отправили договор", longAgo, null))
                .build();
        Deal small = quiet.toBuilder().id("S").amount(Money.of(499_999, "RUB")).build();
        Deal talkedAbout = quiet.toBuilder()
                .id("T")
                .comments(new Comment("k1", "Ждут договор", now.minus(Duration.ofDays(7)), null))
                .build();

        RuleVerifier.verifyThat(file)
                .given(quiet, small, talkedAbout)
                .at(now)
                .violates(new Subject(Subject.Type.DEAL, "Q"));
    }
}
