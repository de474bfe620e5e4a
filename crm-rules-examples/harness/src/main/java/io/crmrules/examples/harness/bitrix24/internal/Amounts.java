package io.crmrules.examples.harness.bitrix24.internal;

import java.math.BigDecimal;

/** Amounts as the API writes them: a number, or a text such as "19999.99". */
public final class Amounts {

    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 18;

    private Amounts() {}

    /**
     * The amount.
     *
     * @throws NumberFormatException when the text is none, or one of a size that no deal has
     */
    public static BigDecimal parse(String text) {
        if (text.length() > LONGEST) {
            throw new NumberFormatException("too long");
        }
        BigDecimal amount = new BigDecimal(text);
        if (Math.abs((long) amount.precision() - amount.scale()) > MOST_DIGITS || amount.scale() > MOST_DIGITS) {
            throw new NumberFormatException("too large or too small");
        }
        return amount;
    }
}
