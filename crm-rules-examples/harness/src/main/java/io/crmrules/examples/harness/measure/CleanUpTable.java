package io.crmrules.examples.harness.measure;

import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.past.CleanUp;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.support.Words;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the first clean-up goes, by person, against equal steps to its last day. */
final class CleanUpTable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final List<CleanUp> cleanUps;
    private final boolean russian;
    private final Words words;

    CleanUpTable(Portion portion) {
        String language = portion.report().summary().run().language();
        this.cleanUps = portion.past().cleanUps();
        this.russian = Words.spoken(language).equals("ru");
        this.words = Vocabulary.of(language, CleanUpTable.class);
    }

    String title() {
        return words.of("cleanUp");
    }

    /** One for each baseline of which there is anything to tell. */
    List<Grid> grids() {
        return cleanUps.stream()
                .filter(cleanUp -> !cleanUp.shares().isEmpty())
                .map(this::grid)
                .toList();
    }

    private Grid grid(CleanUp cleanUp) {
        return new Grid(
                words.of("cleanUp.until", DAY.format(cleanUp.until())),
                Stream.of(
                                "heard.who",
                                "cleanUp.all",
                                "cleanUp.left",
                                "cleanUp.planned",
                                "cleanUp.pace",
                                "cleanUp.needed")
                        .map(words::of)
                        .toList(),
                cleanUp.shares().stream().map(share -> row(cleanUp, share)).toList(),
                List.of(words.of("cleanUp.how", cleanUp.passed(), cleanUp.days())));
    }

    private List<Object> row(CleanUp cleanUp, CleanUp.Share share) {
        return List.of(
                Vocabulary.name(words, share.who()),
                share.all(),
                share.left(),
                cleanUp.planned(share),
                number(cleanUp.pace(share)),
                number(cleanUp.needed(share)));
    }

    private String number(@Nullable BigDecimal number) {
        return number == null
                ? words.of("none")
                : russian ? number.toPlainString().replace('.', ',') : number.toPlainString();
    }
}
