package io.crmrules.drools.internal.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.Checklist;
import io.crmrules.rule.source.RuleProblem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that people break by mistake, and rules that would reach out of their place. */
class RulesCorpusTest {

    /** Right as they are, or wrong only in their cases. */
    private static final Set<String> HARMLESS = Set.of(
            "b100-no-package.drl",
            "b118-cross-product.drl",
            "b69-ann-requires-unquoted.drl",
            "b86-props-no-title.drl",
            "b90-cases-typo.drl",
            "b91-bom.drl");

    /** What authors may well write. */
    private static final Set<String> RIGHT = Set.of(
            "m17-owner-safe.drl",
            "m19-empty-call.drl",
            "m20-size-call.drl",
            "m21-length.drl",
            "m22-matches.drl",
            "m23-tolower.drl",
            "m26-title-in.drl",
            "m32-duration-ok.drl",
            "m35-double-neg.drl",
            "m36-or-null.drl",
            "m37-and-null.drl",
            "m57-field-get.drl",
            "m63-user-eq.drl",
            "m69-single-quote.drl",
            "m76-company-safe-contains.drl",
            "n14-acc-ok.drl",
            "n25-bind-no-dollar.drl",
            "n31-and-patterns.drl",
            "p00-ann.drl",
            "p01-ann.drl",
            "p07-ann.drl",
            "p11-ann.drl",
            "p43-ann.drl",
            "q08-end-semicolon.drl");

    private static final List<Path> HOSTILE = folders("corpus/hostile");

    private static Path corpus(String name) {
        return Path.of("src/test/resources/io/crmrules/drools/" + name);
    }

    private static List<Path> folders(String name) {
        try (Stream<Path> all = Files.list(corpus(name))) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> hostile() {
        return HOSTILE;
    }

    private static List<RuleProblem> problems(Path folder) {
        return new RuleBook(Checklist.folder(folder)).problems();
    }

    private static String file(RuleProblem problem) {
        return Path.of(problem.file()).getFileName().toString();
    }

    @Test
    void each_broken_rule_is_told_of_once_in_words_that_help() throws IOException {
        told("corpus/broken", HARMLESS);
    }

    @Test
    void other_slips_of_their_kind_are_told_of_once_too_and_what_is_right_is_left_alone() throws IOException {
        told("corpus/more", RIGHT);
    }

    private static void told(String name, Set<String> right) throws IOException {
        Path folder = corpus(name);
        List<RuleProblem> problems = new RuleBook(Checklist.standard().and(Checklist.folder(folder))).problems();

        assertThat(problems.stream()
                        .map(problem -> file(problem)
                                + problem.toString().substring(problem.file().length())))
                .containsExactlyInAnyOrderElementsOf(Files.readAllLines(corpus(name + ".txt"), StandardCharsets.UTF_8));
        assertThat(problems).extracting(RulesCorpusTest::file).doesNotHaveDuplicates();
        Set<String> silent = drl(folder);
        problems.forEach(problem -> silent.remove(file(problem)));
        assertThat(silent).containsExactlyInAnyOrderElementsOf(right);
    }

    @Test
    void each_broken_rule_has_its_place_and_its_words_in_russian() {
        Map<Boolean, List<RuleProblem>> problems = problems(corpus("corpus/broken")).stream()
                .collect(Collectors.partitioningBy(
                        problem -> !problem.spot().text().isEmpty()));

        assertThat(problems.get(true)).hasSizeGreaterThan(60).allSatisfy(problem -> {
            assertThat(problem.column()).isPositive();
            assertThat(problem.text("en").lines()).hasSize(3);
            assertThat(problem.in("ru").problem()).containsPattern("[а-я]{2}");
            assertThat(problem.in("ru").hint()).containsPattern("[а-я]{2}");
        });
        assertThat(problems.get(false)).hasSizeLessThan(6);
    }

    private static Set<String> drl(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".drl") && !name.equals("stale-deal.drl"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void a_hostile_rule_is_refused_before_anything_of_it_runs(Path folder) throws IOException {
        long start = System.nanoTime();

        assertThat(problems(folder)).hasSize(1);

        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        try (Stream<Path> here = Files.list(Path.of(""))) {
            assertThat(here.map(Path::toString)).noneMatch(name -> name.startsWith("marker"));
        }
    }
}
