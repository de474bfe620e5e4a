package io.crmrules.policy.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.crmrules.model.Money;
import io.crmrules.model.Role;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterTest {

    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "3 | COUNT | 3",
                "0 | COUNT | 0",
                "true | FLAG | true",
                "off | FLAG | false",
                "30 days | DAYS | 30",
                "1 day | DAYS | 1",
                "2 working days | WORKING_DAYS | 2",
                "4h | DURATION | 4 h",
                "1 h 30 min | DURATION | 1 h 30 min",
                "90 min | DURATION | 1 h 30 min",
                "PT1H | DURATION | 1 h",
                "30 s | DURATION | 30 s",
                "20 % | SHARE | 20 %",
                "62.50 % | SHARE | 62.5 %",
                "0.2 | SHARE | 20 %",
                "70 000 RUB | MONEY | 70000 RUB",
                "70000.50 RUB | MONEY | 70000.5 RUB",
                "RU | TEXT | RU",
                "'503-814' | TEXT | 503-814",
                "[phone, 'a, b'] | LIST | [phone, 'a, b']",
                "[] | LIST | []",
                "{TRAINEE: 40, SALES_REP: 80} | MAP_COUNT | {SALES_REP: 80, TRAINEE: 40}",
                "{} | PER_STAGE | {}",
            })
    void the_type_follows_from_the_default(String text, Parameter.Type type, String written) {
        Parameter parameter = only("x = " + text);

        assertThat(parameter.type()).isEqualTo(type);
        assertThat(Parameter.format(parameter.defaultValue())).isEqualTo(written);
    }

    @Test
    void a_whole_annotation_is_read_in_its_order() {
        List<Parameter> parameters =
                Parameter.parseAll("mode = DAY_END | INSTANT; grace = 1 h; exemptStages : stages = [];"
                        + " countOverdue = true; limit = { SALES_REP: 80, TRAINEE: 40 }; within : duration = 0;"
                        + " keys : list of phone | email = [phone, email]; allowed : roles = [QUALITY_CONTROL];");

        assertThat(parameters)
                .extracting(Parameter::name)
                .containsExactly("mode", "grace", "exemptStages", "countOverdue", "limit", "within", "keys", "allowed");
        assertThat(parameters)
                .extracting(Parameter::defaultValue)
                .containsExactly(
                        "DAY_END",
                        Duration.ofHours(1),
                        List.of(),
                        true,
                        Map.of("SALES_REP", 80, "TRAINEE", 40),
                        Duration.ZERO,
                        List.of("phone", "email"),
                        List.of("QUALITY_CONTROL"));
        assertThat(parameters.get(0).choices()).containsExactly("DAY_END", "INSTANT");
        assertThat(Parameter.parseAll("  ")).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "grace ~ 'grace' declares no parameter. Maybe 'name = 30 days'.",
                "= 3 ~ '= 3' names no parameter. Maybe 'maxIdleDays = 14 days'.",
                "a = 1; a = 2 ~ parameter 'a' is declared twice",
                "a : stagse = [] ~ parameter 'a': type 'stagse' is not known. Maybe you meant 'stages'.",
                "a = 3 weeks ~ parameter 'a': '3 weeks' has no unit that is known. Maybe '7 days', '1 h' or '20 %'; a text that starts with a digit stands in single quotes.",
                "a = 120 % ~ parameter 'a': '120 %' has no unit that is known. Maybe '7 days', '1 h' or '20 %'; a text that starts with a digit stands in single quotes.",
                "a : count from 2 = 1 ~ parameter 'a': 1 is too little. It is at least 2.",
                "a : cuont from 2 = 3 ~ parameter 'a': type 'cuont' is not known. Maybe you meant 'count'.",
                "a = -1 ~ parameter 'a': -1 is too little. It is at least 0.",
                "a = [x ~ 'a = [x' has a quote or a bracket without its other half",
                "a = [x] y ~ parameter 'a': '[x] y' does not stand between [ and ]",
                "a = {x 1} ~ parameter 'a': 'x 1' is no entry of a map. Maybe { name: 1 }.",
                "a = {x: one} ~ parameter 'a': x: 'one' is no whole number. Maybe 10.",
                "a = {x: 1, x: 2} ~ parameter 'a': 'x' stands twice in '{x: 1, x: 2}'",
                "a : roles = [TRANEE] ~ parameter 'a': 'TRANEE' is not known here. Maybe you meant 'TRAINEE'.",
            })
    void a_bad_annotation_is_refused_with_the_reason(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Parameter.parseAll(text))
                .withMessage(message);
    }

    @Test
    void a_region_is_a_country_whose_phone_numbers_can_be_read() {
        Parameter region = only("x : region = RU");

        assertThat(region.type()).isEqualTo(Parameter.Type.REGION);
        assertThat(region.read("kz")).isEqualTo("KZ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> region.read("RUS"))
                .withMessageStartingWith("'RUS' is not known here. Maybe you meant '");
        assertThatIllegalArgumentException().isThrownBy(() -> region.read("AQ")); // nobody has a phone there
    }

    @Test
    void values_from_java_are_read_like_texts() {
        assertThat(only("x = 1 h").read(Duration.ofMinutes(90))).isEqualTo(Duration.ofMinutes(90));
        assertThat(only("x = 20 %").read(0.5)).isEqualTo(new BigDecimal("0.5"));
        assertThat(only("x = 20 %").read(new BigDecimal("0.50"))).isEqualTo(new BigDecimal("0.5"));
        assertThat(only("x = 14 days").read(7)).isEqualTo(7);
        assertThat(only("x = 14 days").read("7 days")).isEqualTo(7);
        assertThat(only("x = true").read(false)).isEqualTo(false);
        assertThat(only("x : roles = []").read(List.of(Role.TRAINEE))).isEqualTo(List.of("TRAINEE"));
        assertThat(only("x = {}").read(Map.of("sales/invoice", 3L))).isEqualTo(Map.of("sales/invoice", 3));
        assertThat(only("x = {}").read("{ sales/invoice: 3 }")).isEqualTo(Map.of("sales/invoice", 3));
        assertThat(only("x = []").read("[a, b]")).isEqualTo(List.of("a", "b"));
        assertThat(only("x = 1 RUB").read(70000)).isEqualTo(Money.of(70000, ""));
        assertThat(only("x = 1 RUB").read("70\u00a0000 USD")).isEqualTo(Money.of(70000, "USD"));
        assertThat(only("x = 1 RUB").read(Map.of("value", "70000.00", "currency", "RUB")))
                .isEqualTo(Money.of(70000, "RUB"));
        assertThat(only("x = 1 RUB").read(Money.of(5, "EUR"))).isEqualTo(Money.of(5, "EUR"));
    }

    @ParameterizedTest(name = "{0} does not take {1}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "14 days ~ seven ~ 'seven' is no number of days. Maybe 7, or '7 days'.",
                "14 days ~ 0 ~ 0 is too little. It is at least 1.",
                "2 working days ~ 3 days ~ '3 days' is no number of working days. Maybe 2, or '2 working days'.",
                "3 ~ 1.5 ~ '1.5' is no whole number. Maybe 10.",
                "3 ~ 99999999999 ~ '99999999999' is no whole number. Maybe 10.",
                "1 h ~ 30 ~ '30' is no working time. Maybe '4 h', '1 h 30 min' or '30 s'.",
                "1 h ~ PT-1H ~ 'PT-1H' is no working time. Maybe '4 h', '1 h 30 min' or '30 s'.",
                "1 h ~ PTx ~ 'PTx' is no working time. Maybe '4 h', '1 h 30 min' or '30 s'.",
                "20 % ~ 20 ~ '20' is no share. Maybe '20 %', or 0.2.",
                "20 % ~ 120 % ~ '120 %' is more than the whole. A share is at most 100 %.",
                "true ~ maybe ~ 'maybe' is neither on nor off. Maybe on, or true.",
                "A | B ~ C ~ 'C' is not known here. Known are A, B.",
                "[a] ~ b ~ 'b' is no list. Maybe [b].",
                "{a: 1} ~ b ~ 'b' is no map. Maybe { name: 1 }.",
                "{a: 1} ~ {b: 1} ~ 'b' is not known here. Known are a.",
                "{TRAINEE: 1} ~ {TRAINEE: 0} ~ TRAINEE: 0 is too little. It is at least 1.",
                "1 h ~ -1 h ~ '-1 h' is less than nothing. Working time is 0 or more.",
                "20 % ~ -5 % ~ '-5 %' is less than nothing. A share is at least 0 %.",
                "1 RUB ~ 0 ~ 0 is too little. It is at least 1.",
                "1 RUB ~ 0.99 RUB ~ 0.99 RUB is too little. It is at least 1.",
                "{TRAINEE: 1} ~ {} ~ names nothing. Maybe the criterion is meant to be off.",
                "1 RUB ~ -5 RUB ~ '-5 RUB' is less than nothing. An amount is 0 or more.",
                "1 RUB ~ much ~ 'much' is no amount of money. Maybe '70 000 RUB', or 70000.",
            })
    void a_value_that_does_not_fit_is_refused_with_advice(String parameter, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> only("x = " + parameter).read(value))
                .withMessage(message);
    }

    @Test
    void a_span_of_whole_days_is_a_number_of_days() {
        assertThat(only("x = 3 days").read(Duration.ofDays(7))).isEqualTo(7);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> only("x = 3 days").read(Duration.ofHours(36)))
                .withMessageContaining("'PT36H' is no number of days")
                .withMessageContaining("Maybe 7, or '7 days'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> only("x = 3 working days").read(Duration.ofDays(7)))
                .withMessageContaining("'PT168H' is no number of working days");
    }

    @Test
    void values_of_the_wrong_kind_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> only("x = 14 days").read(List.of(7)))
                .withMessage("a list is not a single value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> only("x = [a]").read(Map.of("a", 1)))
                .withMessage("a map is no list. Maybe [...].");
    }

    @Test
    void a_role_limit_takes_every_role() {
        assertThat(only("x = {SALES_REP: 80}").read(Map.of(Role.TRAINEE, 25))).isEqualTo(Map.of("TRAINEE", 25));
    }

    @Test
    void a_parameter_can_ask_for_more_than_one() {
        Parameter minDeals = Parameter.parseAll("minDeals : count from 2 = 3").get(0);

        assertThat(minDeals.type()).isEqualTo(Parameter.Type.COUNT);
        assertThat(minDeals.read(2)).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> minDeals.read(1))
                .withMessage("1 is too little. It is at least 2.");
    }

    @Test
    void a_closed_list_names_something_unless_its_default_is_empty() {
        Parameter roles =
                Parameter.parseAll("allowed : roles = [QUALITY_CONTROL]").get(0);
        Parameter keys =
                Parameter.parseAll("keys : list of phone | email = [phone]").get(0);

        for (Parameter closed : List.of(roles, keys)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> closed.read(List.of()))
                    .withMessage("names nothing. Maybe the criterion is meant to be off.");
        }
        assertThat(Parameter.parseAll("x : roles = []").get(0).read("[]")).isEqualTo(List.of());
        assertThat(only("x = [ok]").read("[]")).isEqualTo(List.of());
    }

    @Test
    void a_working_time_or_a_share_of_nothing_is_a_limit() {
        assertThat(only("x = 1 h").read("0 h")).isEqualTo(Duration.ZERO);
        assertThat(only("x = 20 %").read("0 %")).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void a_default_of_zero_allows_zero() {
        assertThat(only("x = 0 RUB").read("0 RUB")).isEqualTo(Money.of(0, "RUB"));
        assertThat(only("x = 0").read(0)).isEqualTo(0);
        assertThat(only("x = 0 days").minimum()).isZero();
    }

    @Test
    void a_huge_value_is_cut_in_the_message() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> only("x = 14 days").read("x\n".repeat(100_000)))
                .withMessage("'" + "x ".repeat(30) + "...' is no number of days. Maybe 7, or '7 days'.");
    }

    @Test
    void what_is_written_can_be_read_again() {
        Parameter list = only("x = []");
        List<String> entries = List.of("a, b", "it's", "", "[1]", "a\nb", "plain words");

        assertThat(list.read(Parameter.format(entries))).isEqualTo(entries);
    }

    private static Parameter only(String text) {
        List<Parameter> parameters = Parameter.parseAll(text);
        assertThat(parameters).hasSize(1);
        return parameters.get(0);
    }
}
