package io.crmrules.drools.oracle;

import io.crmrules.model.Contact;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether two contacts may be the same customer by their names. */
final class Names {

    private static final Set<String> FORMS = Set.of("ооо", "ип", "ао", "пао", "зао", "llc", "ltd", "inc", "gmbh");

    private Names() {}

    /** One is blank, or they share a word of at least three letters that is no legal form. */
    static boolean agree(Contact one, Contact other, Terms terms) {
        return terms.blank(one.name())
                || terms.blank(other.name())
                || !Collections.disjoint(words(one.name()), words(other.name()));
    }

    private static Set<String> words(String name) {
        return Stream.of(new Written(name).plain().split(" "))
                .filter(word -> word.codePoints().filter(Character::isLetter).count() >= 3)
                .filter(word -> !FORMS.contains(word))
                .collect(Collectors.toSet());
    }
}
