package io.crmrules.drools.internal.compile;

/** Where in a file a word stands; Drools does not always know. */
final class Places {

    private Places() {}

    /** The first line, from 1, with this word; 0 when there is none. */
    static int line(String file, String word) {
        int at = file.indexOf(word);
        return at < 0
                ? 0
                : 1 + (int) file.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /** The line that was told when the word stands there, else the first line where it does, else the one told. */
    static int line(String file, int told, String word) {
        if (word.isEmpty() || lineAt(file, told).contains(word)) {
            return told;
        }
        int found = line(file, word);
        return found == 0 ? told : found;
    }

    private static String lineAt(String file, int line) {
        return line < 1 ? "" : file.lines().skip(line - 1L).findFirst().orElse("");
    }
}
