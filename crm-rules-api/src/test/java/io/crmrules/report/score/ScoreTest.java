package io.crmrules.report.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.policy.Cadence;
import io.crmrules.policy.CriterionSpec;
import io.crmrules.policy.ScoreTerms;
import io.crmrules.policy.Severity;
import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleTexts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreTest {

    private static final User ANNA = User.of("anna", "Анна Соколова", Role.SALES_REP);
    private static final User BORIS = User.of("boris", "Борис Лунин", Role.SALES_REP);
    private static final Criterion OVERDUE = criterion("overdue-task", "Просроченные задачи");
    private static final Criterion NOTE = criterion("deal-without-note", "Сделки без примечания");

    private static final ScoreTerms TERMS = new ScoreTerms(
            Map.of(
                    Severity.CRITICAL,
                    BigDecimal.valueOf(4),
                    Severity.MAJOR,
                    BigDecimal.valueOf(2),
                    Severity.MINOR,
                    BigDecimal.ONE,
                    Severity.INFO,
                    BigDecimal.ZERO),
            Map.of(),
            new BigDecimal("0.5"),
            25,
            10);

    private static Criterion criterion(String id, String defect) {
        CriterionSpec spec = new CriterionSpec(id, Severity.MAJOR, Cadence.INSTANT, true, List.of(), List.of());
        RuleTexts texts =
                RuleTexts.builder("Title of " + id, "Message").defect(defect).build();
        return Criterion.builder(spec).texts(Map.of("en", texts, "ru", texts)).build();
    }

    private static Score of(int deals, Charge... charges) {
        return of(TERMS, deals, charges);
    }

    private static Score of(ScoreTerms terms, int deals, Charge... charges) {
        return Score.of(Holder.person(ANNA), deals, List.of(charges), terms);
    }

    private static Charge overdue(int open, int settled) {
        return new Charge(OVERDUE, Severity.CRITICAL, open, settled);
    }

    @Test
    void findings_count_for_100_judged_deals() {
        assertThat(of(50, overdue(2, 0)).value()).isEqualByComparingTo("84");
        assertThat(of(100, overdue(2, 0)).value()).isEqualByComparingTo("92");
        assertThat(of(100).value()).isEqualByComparingTo("100");
    }

    @Test
    void what_is_settled_counts_in_part() {
        assertThat(of(100, overdue(0, 2)).value()).isEqualByComparingTo("96");
        assertThat(of(100, overdue(1, 1)).costs().get(0).points()).isEqualByComparingTo("6");
    }

    @Test
    void one_kind_of_findings_costs_no_more_than_the_cap() {
        Score score = of(100, overdue(90, 0), new Charge(NOTE, Severity.MAJOR, 3, 0));

        assertThat(score.value()).isEqualByComparingTo("69");
        assertThat(score.costs()).extracting(Cost::capped).containsExactly(true, false);
    }

    @Test
    void it_is_never_below_0() {
        ScoreTerms uncapped = new ScoreTerms(TERMS.severities(), Map.of(), BigDecimal.ONE, 100, 1);

        Score score = of(uncapped, 10, overdue(20, 0), new Charge(NOTE, Severity.MAJOR, 5, 0));

        assertThat(score.value()).isZero();
        assertThat(score.explanation("en")).contains("100 − 100 − 100 is below 0, so 0");
    }

    @Test
    void too_few_deals_make_no_score_and_few_make_a_doubtful_one() {
        assertThat(of(9, overdue(0, 0)).value()).isNull();
        assertThat(of(9).explanation("ru"))
                .startsWith("Анна Соколова: оценки нет\n")
                .endsWith("Сделок для оценки мало: 9, а нужно хотя бы 10.\n");
        assertThat(of(10).confidence()).isEqualTo(Confidence.LOW);
        assertThat(of(10).swing()).isEqualByComparingTo("20");
        assertThat(of(40).confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(of(100).confidence()).isEqualTo(Confidence.HIGH);
    }

    @Test
    void terms_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> new ScoreTerms(TERMS.severities(), Map.of(), BigDecimal.ONE, 101, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("cap is 101. Maybe a number from 1 to 100 is meant.");
        assertThatThrownBy(() -> new ScoreTerms(
                        Map.of(), Map.of("overdue-task", new BigDecimal("-0.5")), BigDecimal.ONE, 100, 10))
                .hasMessage("a weight is -0.5. Maybe a number from 0 on is meant.");
    }

    @Test
    void a_criterion_may_have_a_weight_of_its_own() {
        ScoreTerms terms =
                new ScoreTerms(TERMS.severities(), Map.of("overdue-task", BigDecimal.ONE), BigDecimal.ONE, 25, 10);

        assertThat(of(terms, 100, overdue(2, 0)).value()).isEqualByComparingTo("98");
    }

    @Test
    void what_nearly_everybody_does_is_out_and_roles_count_for_the_company_only() {
        Charge one = new Charge(NOTE, Severity.MAJOR, 1, 0);
        Scores scores = Scores.of(
                List.of(
                        new Scores.Share(ANNA, "Восток", 50, List.of(overdue(1, 0), one)),
                        new Scores.Share(BORIS, "Восток", 30, List.of(overdue(1, 0))),
                        new Scores.Share(null, null, 20, List.of(overdue(2, 0)))),
                TERMS,
                List.of("deal-without-note"));

        assertThat(scores.people()).extracting(Score::judgedDeals).containsExactly(50, 30);
        assertThat(scores.people()).extracting(score -> score.costs().size()).containsOnly(1);
        assertThat(scores.teams()).singleElement().satisfies(team -> {
            assertThat(team.holder().label()).isEqualTo("Восток");
            assertThat(team.judgedDeals()).isEqualTo(80);
            assertThat(team.value()).isEqualByComparingTo("90");
        });
        assertThat(scores.company().judgedDeals()).isEqualTo(100);
        assertThat(scores.company().value()).isEqualByComparingTo("84");
        assertThat(scores.ofUser("boris")).isSameAs(scores.people().get(1));
        assertThat(scores.ofUser("nobody")).isNull();
    }

    @Test
    void it_explains_itself_line_by_line() {
        assertThat(of(57, overdue(3, 2), new Charge(NOTE, Severity.MAJOR, 1, 0)).explanation("ru"))
                .isEqualTo("""
                        Анна Соколова: 71,5 из 100
                        Проверено сделок: 57. В каждой строке: замечания × вес, на 100 проверенных сделок.
                          Просроченные задачи (критично): исправить 3 × 4 + разобрать 2 × 4 × 50 % = 16; 16 × 100 : 57 = 28,1, \
                        но не больше 25
                          Сделки без примечания (важно): исправить 1 × 2 = 2; 2 × 100 : 57 = 3,5
                        100 − 25 − 3,5 = 71,5
                        Одно важное замечание меняет оценку на 3,5: оценка приблизительная.
                        """);
    }

    /** Reads the printed numbers only, and does the sums again as somebody with a pencil would. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whoever_has_the_explanation_can_work_it_out_again(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            ScoreTerms terms = new ScoreTerms(
                    Map.of(
                            Severity.CRITICAL,
                            new BigDecimal("3.5"),
                            Severity.MAJOR,
                            BigDecimal.valueOf(random.nextInt(4)),
                            Severity.MINOR,
                            new BigDecimal("0.25"),
                            Severity.INFO,
                            BigDecimal.ZERO),
                    Map.of(),
                    new BigDecimal("0.3"),
                    1 + random.nextInt(100),
                    1);
            List<Charge> charges = new ArrayList<>();
            for (Severity severity : Severity.values()) {
                charges.add(new Charge(OVERDUE, severity, random.nextInt(9), random.nextInt(9)));
            }
            Score score = Score.of(Holder.person(ANNA), 1 + random.nextInt(300), charges, terms);

            assertThat(Pencil.workedOut(score.explanation("ru"))).isEqualByComparingTo(score.value());
            assertThat(Pencil.workedOut(score.explanation("en"))).isEqualByComparingTo(score.value());
        }
    }

    /** Knows of a score what is printed, and nothing of how it is made. */
    private static final class Pencil {

        private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)?");

        static BigDecimal workedOut(String explanation) {
            double left = 100;
            for (String line :
                    explanation.lines().filter(each -> each.startsWith("  ")).toList()) {
                String sum = line.substring(line.indexOf("): ") + 3);
                double points = Arrays.stream(sum.substring(0, sum.indexOf('=')).split("\\+", -1))
                        .mapToDouble(Pencil::product)
                        .sum();
                List<Double> rest = numbers(sum.substring(sum.indexOf(';')));
                double rate = Math.floor(points * 1000 / rest.get(2) + 0.5 + 1e-9) / 10;
                left -= sum.contains("at most") || sum.contains("не больше")
                        ? Math.min(rate, rest.get(rest.size() - 1))
                        : rate;
            }
            return new BigDecimal(String.format(Locale.ROOT, "%.1f", Math.max(0, left)));
        }

        private static double product(String factors) {
            return numbers(factors).stream().reduce(1.0, (one, other) -> one * other)
                    / (factors.contains("%") ? 100 : 1);
        }

        private static List<Double> numbers(String text) {
            List<Double> numbers = new ArrayList<>();
            for (Matcher each = NUMBER.matcher(text); each.find(); ) {
                numbers.add(Double.valueOf(each.group().replace(',', '.')));
            }
            return numbers;
        }
    }
}
