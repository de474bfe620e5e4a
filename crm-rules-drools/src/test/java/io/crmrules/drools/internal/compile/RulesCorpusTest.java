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
        List<RuleProblem> problems =
                new RuleBook(Checklist.standard().and(Checklist.folder(corpus("corpus/broken")))).problems();

        assertThat(problems.stream()
                        .map(problem -> file(problem)
                                + problem.toString().substring(problem.file().length())))
                .containsExactlyInAnyOrderElementsOf(
                        Files.readAllLines(corpus("corpus/broken.txt"), StandardCharsets.UTF_8));
        assertThat(problems).extracting(RulesCorpusTest::file).doesNotHaveDuplicates();
        Set<String> silent = drl(corpus("corpus/broken"));
        problems.forEach(problem -> silent.remove(file(problem)));
        assertThat(silent).containsExactlyInAnyOrderElementsOf(HARMLESS);
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
