package io.crmrules.rule.support.text;

import io.crmrules.support.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which normalised texts say nothing but a stop phrase, once the words that add nothing are left out. */
public final class Fillers {

    /** A list of stop phrases, each with and without the fillers in it. */
    private record Stop(Set<String> phrases, int longest) {}

    private final Set<String> words = new HashSet<>();
    /** Fillers of several words, with blanks around them. */
    private final List<String> phrases = new ArrayList<>();

    /** All that may be left out of a text, alone or with others. */
    private final Set<String> removable = new HashSet<>();

    private final IdentityHashMap<List<String>, Stop> stops = new IdentityHashMap<>();

    public Fillers(Collection<String> fillers) {
        for (String filler : fillers) {
            String normalised = Texts.normalised(filler);
            removable.addAll(List.of(normalised.split(" ")));
            if (normalised.contains(" ")) {
                phrases.add(" " + normalised + " ");
            } else {
                words.add(normalised);
            }
        }
    }

    public boolean says(String normalised, List<String> stopPhrases) {
        Stop stop = stops.computeIfAbsent(stopPhrases, this::stop);
        if (stop.phrases.contains(normalised)) {
            return true;
        }
        if (tellsMore(normalised, stop.longest)) {
            return false;
        }
        String rest = without(normalised, stop.longest);
        return rest.isEmpty() || stop.phrases.contains(rest);
    }

    /** Whether so much is said that whatever is left out, more than a stop phrase is left: nearly always, and soon told. */
    private boolean tellsMore(String normalised, int longest) {
        int left = 0;
        for (int start = 0; start < normalised.length() && left <= longest; ) {
            int end = normalised.indexOf(' ', start);
            end = end < 0 ? normalised.length() : end;
            left += removable.contains(normalised.substring(start, end)) ? 0 : end - start;
            start = end + 1;
        }
        return left > longest;
    }

    private Stop stop(List<String> stopPhrases) {
        Set<String> all = new HashSet<>();
        for (String phrase : stopPhrases) {
            String normalised = Texts.normalised(phrase);
            all.add(normalised);
            all.add(without(normalised, Integer.MAX_VALUE));
        }
        return new Stop(all, all.stream().mapToInt(String::length).max().orElse(0));
    }

    /** What is left, as far as it can still be one of the phrases: long texts are given up early. */
    private String without(String normalised, int longest) {
        String text = withoutPhrases(normalised);
        StringBuilder rest = new StringBuilder();
        for (int start = 0; start < text.length() && rest.length() <= longest; ) {
            int end = text.indexOf(' ', start);
            end = end < 0 ? text.length() : end;
            String word = text.substring(start, end);
            if (!words.contains(word)) {
                rest.append(rest.isEmpty() ? "" : " ").append(word);
            }
            start = end + 1;
        }
        return rest.toString();
    }

    private String withoutPhrases(String normalised) {
        String text = normalised;
        for (String phrase : phrases) {
            String padded = " " + text + " ";
            while (padded.contains(phrase)) {
                padded = padded.replace(phrase, " ");
            }
            text = padded.strip();
        }
        return text;
    }
}
