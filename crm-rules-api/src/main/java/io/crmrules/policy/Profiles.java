package io.crmrules.policy;

import io.crmrules.policy.internal.Hints;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** The policies that companies start from, shipped as resources beside this class. */
final class Profiles {

    static final String STANDARD = "controller";
    static final List<String> NAMES =
            List.of(STANDARD, "strict-funnel", "lead-exchange", "company-standard", "monthly-clean-up");

    private Profiles() {}

    static Policy read(String name) {
        if (!NAMES.contains(name)) {
            throw new PolicyException(List.of(new PolicyProblem(
                    "profile " + Hints.quote(name), 0, "", "there is no such profile", Hints.maybe(name, NAMES))));
        }
        return new Policy(name, PolicyFiles.statements(text(name + ".yaml"), "profile " + name), List.of());
    }

    static List<Profile> all(String language) {
        Properties texts = new Properties();
        try {
            texts.load(
                    new StringReader(text(language.equals("ru") ? "profiles_ru.properties" : "profiles.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return NAMES.stream()
                .map(name -> new Profile(name, texts.getProperty(name + ".source", ""), texts.getProperty(name, "")))
                .toList();
    }

    private static String text(String resource) {
        try (InputStream in = Profiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks io/crmrules/policy/" + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
