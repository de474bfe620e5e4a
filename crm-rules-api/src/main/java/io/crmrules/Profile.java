package io.crmrules;

import io.crmrules.policy.internal.file.Profiles;
import io.crmrules.support.Words;
import java.util.List;

/**
 * A policy that companies start from, as a list of policies shows it; {@link Policy#profile} is the policy itself.
 *
 * @param name by which it is asked for ("strict-funnel")
 * @param source the document of the checklist that it follows ("D2")
 * @param description one sentence
 */
public record Profile(String name, String source, String description) {

    /**
     * All that are shipped, the default first.
     *
     * @param language of the descriptions: "ru", or else English
     */
    public static List<Profile> all(String language) {
        Words words = Profiles.words(language);
        return Profiles.NAMES.stream()
                .map(name -> new Profile(name, words.of(name + ".source"), words.of(name)))
                .toList();
    }
}
