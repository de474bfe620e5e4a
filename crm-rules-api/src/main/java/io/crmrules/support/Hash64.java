package io.crmrules.support;

/**
 * Hashes of 64 bits, for telling millions of texts apart without keeping them: texts that differ and yet share a hash do
 * not happen by chance. Equal in every run of one version, not from version to version.
 */
public final class Hash64 {

    private static final long START = 0xCBF29CE484222325L;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L; // odd, so that no bit of the hash is lost
    private static final int BETWEEN = -1; // no char

    private Hash64() {}

    /** The hash of a text. */
    public static long of(String text) {
        return spread(with(START, text));
    }

    /** The hash of two texts in this order. */
    public static long of(String one, String other) {
        return spread(with(with(with(START, one), BETWEEN), other));
    }

    /** A hash, and what comes after it. */
    public static long with(long hash, int part) {
        return (hash ^ part) * GOLDEN;
    }

    private static long with(long hash, String text) {
        long longer = hash;
        for (int i = 0; i < text.length(); i++) {
            longer = with(longer, text.charAt(i));
        }
        return longer;
    }

    /** A product has its best bits on top, and tables look at the low ones. */
    private static long spread(long hash) {
        return hash ^ (hash >>> 32);
    }
}
