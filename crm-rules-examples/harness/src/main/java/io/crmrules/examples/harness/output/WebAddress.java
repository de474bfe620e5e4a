package io.crmrules.examples.harness.output;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Addresses that a report may offer for a click. They come from outside: anything but a plain web page is none. */
public final class WebAddress {

    /** Excel's limit, and more than any CRM needs. */
    private static final int LONGEST = 2_000;

    private WebAddress() {}

    /**
     * The address in ASCII, null when it is none to be clicked: another scheme than http and https, no host, a user name
     * before the host (it hides where the link leads), or no URI at all.
     */
    public static @Nullable URI of(String text) {
        if (text.length() > LONGEST || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return null; // half a character: toASCIIString would throw
        }
        try {
            URI address = new URI(new URI(text.strip()).toASCIIString());
            return harmless(address) && address.toString().length() <= LONGEST ? address : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static boolean harmless(URI address) {
        boolean web = "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
        return web && address.getHost() != null && address.getRawUserInfo() == null;
    }
}
