package io.crmrules.drools.internal.compile.parse;

import io.crmrules.drools.internal.compile.tree.Place;
import io.crmrules.drools.internal.compile.tree.Refusal;
import io.crmrules.drools.internal.compile.tree.Word;
import io.crmrules.drools.internal.compile.type.Kind;
import io.crmrules.rule.source.RuleFlaw;

/**
 * A part of a file that means something by itself.
 *
 * @param text as it stands in the file, a text with its quotes
 */
record Token(Kind kind, String text, Place place) {

    /** What a part of a file is. */
    enum Kind {
        /** A name or a keyword. */
        WORD,
        /** A text in quotes. */
        TEXT,
        NUMBER,
        SIGN,
        /** Behind the last of them. */
        END
    }

    boolean is(String expected) {
        return kind != Kind.TEXT && text.equals(expected);
    }

    boolean severalLines() {
        return kind == Kind.TEXT && text.indexOf('\n') >= 0;
    }

    /** That a quotation mark must have been lost. */
    Refusal unclosed() {
        return new Refusal(
                RuleFlaw.NO_CLOSING_QUOTE, new Place(place.line(), place.column(), place.from(), place.from() + 1));
    }

    Word word() {
        return new Word(place, text);
    }
}
