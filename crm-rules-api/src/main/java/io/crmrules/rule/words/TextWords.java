package io.crmrules.rule.words;

import static io.crmrules.policy.parameter.Parameter.Type.COUNT;
import static io.crmrules.policy.parameter.Parameter.Type.DAYS;
import static io.crmrules.policy.parameter.Parameter.Type.LIST;

import io.crmrules.model.Comment;
import io.crmrules.model.Deal;
import io.crmrules.rule.facts.Secret;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a text that somebody typed amounts to. */
public interface TextWords {

    /** Null, empty, white space, or one of the policy's placeholders ("-", "н/д", "test"). */
    boolean blank(@Nullable String text);

    /** How many code points the text has, white space at its ends aside and each run of white space counted as one. */
    int length(String text);

    /** How many runs between white space have a letter or digit in them. */
    int words(String text);

    /** Whether the text, both {@linkplain #normalised normalised}, is one of the phrases of this parameter. */
    boolean says(String text, @Asks(LIST) String phrases, Deal deal);

    /**
     * Whether the text says nothing: it is blank, or, {@linkplain #normalised normalised} and without the policy's
     * fillers ("клиенту", "сегодня"), it is empty or one of the stop phrases of this parameter. A stop phrase that holds
     * a filler itself counts with and without it.
     */
    boolean filler(@Nullable String text, @Asks(LIST) String stopPhrases, Deal deal);

    /** Whether one of the markers of this parameter stands in the text, whatever the case. */
    boolean mentions(String text, @Asks(LIST) String markers, Deal deal);

    /** Whether the text is a key held down, or Russian or Latin letters without a single vowel. */
    boolean noise(String text);

    /** Whether the comment says, {@linkplain #normalised normalised}, what the one before it or a task of then says. */
    boolean repeats(Comment comment, Deal deal);

    /** In one form and case, ё as е, without punctuation, with single spaces: for comparing what people typed. */
    String normalised(String text);

    /**
     * The number that the text is: "1 234,50", "1,234.50", "10 %", "500 руб."; null for what is none, or might be two
     * ("1,234"). What stands beside it, per cent or a currency, is left aside.
     */
    @Nullable
    BigDecimal number(@Nullable String text);

    /** Whether the text is a {@linkplain #number number} above this parameter. */
    boolean moreThan(@Nullable String text, @Asks({COUNT, DAYS}) String limit, Deal deal);

    /** Whether the text is a {@linkplain #number number} below this parameter. */
    boolean lessThan(@Nullable String text, @Asks({COUNT, DAYS}) String limit, Deal deal);

    /**
     * Whether the whole text has one of the forms of this parameter, whatever the case: {@code #} is a digit, {@code ?}
     * one character, {@code *} any number of them, all else itself. No text has a form when it is blank.
     */
    boolean fits(@Nullable String text, @Asks(LIST) String forms, Deal deal);

    /**
     * What the text gives away that has no place in a CRM, each kind once: numbers of payment cards with the right check
     * digit, codes of cards, passwords and passports after a word that calls them so. None where that is in doubt.
     */
    List<Secret> secrets(@Nullable String text);

    /** The phrases of this parameter of the company, {@linkplain #normalised normalised}. */
    Set<String> phrases(@Asks(LIST) String parameter);
}
