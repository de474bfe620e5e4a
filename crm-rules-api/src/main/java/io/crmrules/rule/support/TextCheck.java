package io.crmrules.rule.support;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.model.FieldChange;
import io.crmrules.policy.PolicyInForce;
import io.crmrules.rule.facts.Secret;
import io.crmrules.rule.support.text.Fillers;
import io.crmrules.rule.support.text.NumberText;
import io.crmrules.rule.support.text.Phrases;
import io.crmrules.rule.support.text.Repetitions;
import io.crmrules.rule.support.text.Secrets;
import io.crmrules.rule.support.text.TextMeasure;
import io.crmrules.support.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words about what people typed. */
abstract class TextCheck extends PolicyCheck {

    private final Blankness blankness;
    private final Phrases phrases = new Phrases();
    private final Repetitions repetitions = new Repetitions();
    private final Fillers fillers;

    TextCheck(PolicyInForce policy, Instant now) {
        super(policy, now);
        this.blankness = new Blankness(policy.placeholders());
        this.fillers = new Fillers(policy.fillers());
    }

    @Override
    public boolean blank(@Nullable String text) {
        return blankness.blank(text);
    }

    @Override
    public int length(String text) {
        return TextMeasure.length(text);
    }

    @Override
    public int words(String text) {
        return TextMeasure.words(text);
    }

    @Override
    public boolean says(String text, String parameter, Deal deal) {
        return phrases.normalised(list(parameter, deal)).contains(repetitions.normalised(text));
    }

    @Override
    public boolean filler(@Nullable String text, String stopPhrases, Deal deal) {
        return text == null || blank(text) || fillers.says(repetitions.normalised(text), list(stopPhrases, deal));
    }

    @Override
    public @Nullable BigDecimal number(@Nullable String text) {
        return NumberText.read(text);
    }

    @Override
    public boolean moreThan(@Nullable String text, String limit, Deal deal) {
        BigDecimal number = number(text);
        return number != null && number.compareTo(BigDecimal.valueOf(count(limit, deal))) > 0;
    }

    @Override
    public boolean lessThan(@Nullable String text, String limit, Deal deal) {
        BigDecimal number = number(text);
        return number != null && number.compareTo(BigDecimal.valueOf(count(limit, deal))) < 0;
    }

    @Override
    public boolean fits(@Nullable String text, String forms, Deal deal) {
        return text != null
                && !blank(text)
                && phrases.templates(list(forms, deal)).stream().anyMatch(form -> form.fits(text));
    }

    @Override
    public List<Secret> secrets(@Nullable String text) {
        return text == null ? List.of() : Secrets.in(text);
    }

    @Override
    public boolean tagged(String tags, Deal deal) {
        Set<String> asked = deal.tags().isEmpty() ? Set.of() : phrases.normalised(list(tags, deal));
        return deal.tags().stream().anyMatch(tag -> asked.contains(repetitions.normalised(tag)));
    }

    @Override
    public boolean changedBeyond(FieldChange change, String share, Deal deal) {
        BigDecimal before = number(change.from());
        BigDecimal after = number(change.to());
        if (before == null || after == null || before.signum() == 0) {
            return false;
        }
        BigDecimal moved = after.subtract(before).abs();
        return moved.compareTo(before.abs().multiply(share(share, deal))) > 0;
    }

    @Override
    public Set<String> phrases(String parameter) {
        return phrases.normalised(list(parameter));
    }

    @Override
    public boolean mentions(String text, String parameter, Deal deal) {
        String folded = Texts.folded(text);
        return phrases.folded(list(parameter, deal)).stream().anyMatch(folded::contains);
    }

    @Override
    public boolean noise(String text) {
        return TextMeasure.noise(text);
    }

    @Override
    public boolean repeats(Comment comment, Deal deal) {
        return repetitions.repeats(comment, deal);
    }

    @Override
    public String normalised(String text) {
        return repetitions.normalised(text);
    }
}
