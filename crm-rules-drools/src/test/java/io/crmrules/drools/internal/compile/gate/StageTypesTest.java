package io.crmrules.drools.internal.compile.gate;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.drools.internal.compile.parse.RuleFile;
import io.crmrules.drools.internal.compile.tree.Condition.Pattern;
import io.crmrules.drools.internal.compile.type.Lexicon;
import io.crmrules.drools.internal.compile.typing.Frame;
import io.crmrules.model.Deal;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StageTypesTest {

    private static final Pipeline PIPELINE = Pipeline.builder("p")
            .stage("new", "new", Stage.Type.INCOMING)
            .stage("first", "first", Stage.Type.WORKING)
            .stage("second", "second", Stage.Type.WORKING)
            .stage("doubt", "doubt", Stage.Type.CONDITIONAL_REFUSAL)
            .stage("won", "won", Stage.Type.WON)
            .stage("lost", "lost", Stage.Type.LOST)
            .build();

    private static final Map<String, Predicate<Deal>> MODEL = Map.ofEntries(
            Map.entry("open", Deal::open),
            Map.entry("incoming", Deal::incoming),
            Map.entry("refused", Deal::refused),
            Map.entry("pastFirstWorkingStage", Deal::pastFirstWorkingStage),
            Map.entry("stage.open", deal -> deal.stage().open()),
            Map.entry("stage.active", deal -> deal.stage().active()),
            Map.entry("stage.incoming", deal -> deal.stage().incoming()),
            Map.entry("stage.working", deal -> deal.stage().working()),
            Map.entry("stage.won", deal -> deal.stage().won()),
            Map.entry("stage.lost", deal -> deal.stage().lost()),
            Map.entry("stage.conditionalRefusal", deal -> deal.stage().conditionalRefusal()),
            Map.entry("stage.refusal", deal -> deal.stage().refusal()));

    private static Set<Stage.Type> types(String conditions) {
        Pattern deal = (Pattern) RuleFile.parse(
                        "rule \"a\" when $deal : Deal( " + conditions + " ) then violations.report( $deal ); end")
                .when()
                .get(0);
        return StageTypes.of(deal.constraints(), Frame.empty().within(Lexicon.typeOf(Deal.class), "$deal"));
    }

    @Test
    void words_say_of_stages_what_the_model_says() {
        MODEL.forEach((word, holds) -> {
            Set<Stage.Type> found = PIPELINE.stages().stream()
                    .filter(stage ->
                            holds.test(Deal.builder("D-1", stage, Instant.EPOCH).build()))
                    .map(Stage::type)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Stage.Type.class)));
            assertThat(types(word)).as(word).containsAll(found);
            if (!word.equals("refused") && !word.equals("pastFirstWorkingStage")) {
                assertThat(types(word)).as(word).isEqualTo(found);
                assertThat(types("!" + word)).as(word).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(found)));
            }
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "open, stage.won ~ ",
                "stage.won || stage.lost ~ WON LOST",
                "!( stage.won || stage.lost ) ~ INCOMING WORKING CONDITIONAL_REFUSAL",
                "stage.type == Stage.Type.WON ~ WON",
                "stage.type != Stage.Type.WON, !open ~ LOST",
                "open == false ~ WON LOST",
                "title == \"x\" || stage.won ~ INCOMING WORKING CONDITIONAL_REFUSAL WON LOST",
                "$s : stage, stage.lost ~ LOST",
            })
    void conditions_are_taken_together(String conditions, String expected) {
        assertThat(types(conditions).stream().map(Enum::name))
                .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" ", -1));
    }
}
