package io.crmrules.report.score;

import io.crmrules.support.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A score as a sum that people can do again. */
final class Explanation {

    private final Score score;
    private final String language;
    private final Words words;

    Explanation(Score score, String language) {
        this.score = score;
        this.language = language;
        this.words = Words.beside(Explanation.class, "words", language);
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(head());
        lines.add(words.of("basis", score.judgedDeals()));
        score.costs().forEach(cost -> lines.add("  " + line(cost)));
        if (score.value() == null) {
            lines.add(words.of("few", score.judgedDeals(), score.terms().minDeals()));
        } else {
            lines.add(sum(score.value()));
            lines.add(words.of(
                    "confidence",
                    number(score.swing()),
                    words.of("confidence." + score.confidence().name())));
        }
        return String.join("\n", lines) + "\n";
    }

    private String head() {
        String whose = words.of(
                "holder." + score.holder().type().name(), score.holder().label());
        BigDecimal value = score.value();
        return value == null ? words.of("head.none", whose) : words.of("head", whose, number(value));
    }

    /** 3 open x 4 + 2 settled x 4 x 50 % = 16; 16 x 100 : 57 = 28.1, at most 25. */
    private String line(Cost cost) {
        Charge charge = cost.charge();
        List<String> parts = new ArrayList<>();
        if (charge.open() > 0) {
            parts.add(words.of("open", charge.open(), number(cost.weight())));
        }
        if (charge.settled() > 0) {
            parts.add(words.of(
                    "settled",
                    charge.settled(),
                    number(cost.weight()),
                    percent(score.terms().settled())));
        }
        return words.of(
                cost.capped() ? "line.capped" : "line",
                charge.criterion().texts(language).defect(),
                words.of(charge.severity().name()),
                String.join(" + ", parts),
                number(cost.points()),
                Math.max(1, score.judgedDeals()),
                number(cost.rate()),
                score.terms().cap());
    }

    private String sum(BigDecimal value) {
        if (score.costs().isEmpty()) {
            return words.of("sum.clean");
        }
        String costs = score.costs().stream().map(cost -> number(cost.cost())).collect(Collectors.joining(" − "));
        BigDecimal all = score.costs().stream().map(Cost::cost).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean floored = all.compareTo(BigDecimal.valueOf(100)) > 0;
        return words.of(floored ? "sum.floored" : "sum", costs, number(value));
    }

    private String percent(BigDecimal share) {
        return number(share.movePointRight(2).stripTrailingZeros());
    }

    private String number(BigDecimal number) {
        String plain = number.toPlainString();
        return Words.spoken(language).equals("ru") ? plain.replace('.', ',') : plain;
    }
}
