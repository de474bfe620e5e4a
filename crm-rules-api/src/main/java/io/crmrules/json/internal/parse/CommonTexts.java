package io.crmrules.json.internal.parse;

import java.util.HashMap;
import java.util.Map;

/** Texts that many records share, like cities: one copy of each is kept, for as many as are likely to be common. */
public final class CommonTexts {

    private static final int MOST = 5_000;

    private final Map<String, String> known = new HashMap<>();

    /** An equal text. */
    public String one(String text) {
        String same = known.get(text);
        if (same == null && known.size() < MOST) {
            known.put(text, text);
        }
        return same == null ? text : same;
    }
}
