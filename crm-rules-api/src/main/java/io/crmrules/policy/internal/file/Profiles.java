package io.crmrules.policy.internal.file;

import io.crmrules.policy.PolicyException;
import io.crmrules.policy.PolicyProblem;
import io.crmrules.policy.internal.statement.Layers;
import io.crmrules.support.Hints;
import io.crmrules.support.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The policies that companies start from, shipped as resources beside this class. */
public final class Profiles {

    public static final String STANDARD = "controller";
    public static final List<String> NAMES =
            List.of(STANDARD, "strict-funnel", "lead-exchange", "company-standard", "monthly-clean-up");

    private Profiles() {}

    public static Layers read(String name) {
        if (!NAMES.contains(name)) {
            throw new PolicyException(List.of(new PolicyProblem(
                    "profile " + Hints.quote(name), 0, "", "there is no such profile", Hints.maybe(name, NAMES))));
        }
        return new Layers(name, PolicyFiles.statements(text(name + ".yaml"), "profile " + name), List.of());
    }

    /** The source of each profile and one sentence on it. */
    public static Words words(String language) {
        return Words.beside(Profiles.class, "profiles", language);
    }

    private static String text(String resource) {
        try (InputStream in = Profiles.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks the profile " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
