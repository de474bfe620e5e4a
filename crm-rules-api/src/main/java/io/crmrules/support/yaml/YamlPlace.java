package io.crmrules.support.yaml;

import org.jspecify.annotations.Nullable;

/**
 * Where a value stands, and whom to tell what is wrong there. The path is put together when asked for: below a very long
 * key every value would hold a copy of it.
 */
record YamlPlace(String file, int line, @Nullable YamlPlace parent, String step, Complaints complaints) {

    private static final int LONGEST_STEP = 80;

    /** The whole text. */
    static YamlPlace of(String file, Complaints complaints) {
        return new YamlPlace(file, 0, null, "", complaints);
    }

    YamlPlace onLine(int other) {
        return new YamlPlace(file, other, parent, step, complaints);
    }

    YamlPlace key(String key, int at) {
        return new YamlPlace(file, at, this, key, complaints);
    }

    YamlPlace item(int index, int at) {
        return new YamlPlace(file, at, this, "[" + index + "]", complaints);
    }

    String path() {
        String above = parent == null ? "" : parent.path();
        String shown = step.length() <= LONGEST_STEP ? step : step.substring(0, LONGEST_STEP) + "...";
        return above.isEmpty() || shown.startsWith("[") ? above + shown : above + "." + shown;
    }

    void complain(String problem, String hint) {
        complaints.add(file, line, path(), problem, hint);
    }
}
