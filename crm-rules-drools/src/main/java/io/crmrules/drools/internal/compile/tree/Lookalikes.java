package io.crmrules.drools.internal.compile.tree;

/** Cyrillic letters that look like Latin ones: who changes keyboards types them, and nobody sees it. */
public final class Lookalikes {

    private static final String CYRILLIC = "аеорсухіјѕАВЕКМНОРСТУХІЈЅ";
    private static final String LATIN = "aeopcyxijsABEKMHOPCTYXIJS";

    private Lookalikes() {}

    /** The word with Latin letters for those that only look so. */
    public static String latin(String word) {
        StringBuilder latin = new StringBuilder(word);
        for (int at = 0; at < latin.length(); at++) {
            int twin = CYRILLIC.indexOf(latin.charAt(at));
            if (twin >= 0) {
                latin.setCharAt(at, LATIN.charAt(twin));
            }
        }
        return latin.toString();
    }

    /** The Cyrillic letters in it, each once. */
    public static String cyrillic(String word) {
        StringBuilder found = new StringBuilder();
        word.chars()
                .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)
                .distinct()
                .forEach(letter -> found.append(found.isEmpty() ? "" : ", ").append((char) letter));
        return found.toString();
    }

    /** Whether Cyrillic letters stand among Latin ones, and all of them have a Latin twin. */
    public static boolean mixed(String word) {
        String latin = latin(word);
        boolean hasLatin =
                word.chars().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
        return hasLatin && !latin.equals(word) && cyrillic(latin).isEmpty();
    }
}
