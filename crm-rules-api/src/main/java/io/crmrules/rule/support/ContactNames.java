package io.crmrules.rule.support;

import io.crmrules.model.Contact;
import io.crmrules.rule.Check;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** By what the names of two contacts agree. For engines, which make groups of duplicates. Thread-safe as its check is. */
public final class ContactNames {

    private static final int LETTERS = 3;
    private static final Set<String> LEGAL_FORMS = Set.of("ооо", "ип", "ао", "пао", "зао", "llc", "ltd", "inc", "gmbh");

    private final Check check;

    public ContactNames(Check check) {
        this.check = check;
    }

    /**
     * The words by which somebody is known: normalised, of at least three letters, legal forms aside.
     *
     * @return null when the name is blank, and so agrees with every name; empty when it agrees with no other
     */
    public @Nullable Set<String> words(Contact contact) {
        if (check.blank(contact.name())) {
            return null;
        }
        return Arrays.stream(check.normalised(contact.name()).split(" "))
                .filter(word -> word.codePoints().filter(Character::isLetter).count() >= LETTERS)
                .filter(word -> !LEGAL_FORMS.contains(word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
