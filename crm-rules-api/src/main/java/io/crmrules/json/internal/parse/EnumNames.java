package io.crmrules.json.internal.parse;

import io.crmrules.support.Hints;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that a property may have as its value. */
public final class EnumNames<E extends Enum<E>> {

    private final Map<String, E> words;

    public EnumNames(Class<E> type) {
        this.words = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toUnmodifiableMap(Enum::name, Function.identity()));
    }

    @Nullable
    public E find(String word) {
        return words.get(word);
    }

    /** The word that was probably meant, or all there are. */
    public String hint(String word) {
        String meant = Hints.meant(word, words.keySet());
        return meant.isEmpty() ? "Maybe one of " + String.join(", ", new TreeSet<>(words.keySet())) + "." : meant;
    }
}
