package io.crmrules.examples.harness.export.bitrix24.internal;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Problems;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lists of one resource: one, or where it is asked for owner by owner, one for each. */
final class Lists {

    private static final String UNKNOWN = "nobody who is named";
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final Resource resource;
    private final Map<String, Pages> byOwner = new LinkedHashMap<>();
    private boolean broken;
    private boolean lossy;

    Lists(Resource resource) {
        this.resource = resource;
    }

    void add(Answer answer, @Nullable Instant answeredAt) {
        String owner = resource.perOwner() ? owner(answer) : "";
        byOwner.computeIfAbsent(owner, any -> new Pages()).add(answer, answeredAt);
    }

    /** Whom a list is about: its records say it, or what it is called; empty when it is about several. */
    private static String owner(Answer answer) {
        Set<String> named = new HashSet<>();
        for (JsonCursor record : answer.records()) {
            if (record.has("ENTITY_ID")) {
                named.add(key(record.text("ENTITY_TYPE"), record.text("ENTITY_ID")));
            }
        }
        if (named.size() > 1) {
            return "";
        }
        Matcher number = NUMBER.matcher(answer.label());
        String called = number.find() ? key("deal", number.group()) : UNKNOWN;
        return named.isEmpty() ? called : named.iterator().next();
    }

    static String key(String type, String id) {
        return type.toLowerCase(Locale.ROOT) + " " + id;
    }

    /** A body could not be read, and nobody knows what was in it. */
    void broken() {
        broken = true;
    }

    /** A record could not be read. */
    void lost() {
        lossy = true;
    }

    boolean lossy() {
        return lossy;
    }

    /** Whether it is certain that something is missing, and nobody knows whose it is. */
    boolean torn() {
        return broken || (!resource.perOwner() && byOwner.values().stream().anyMatch(Pages::torn));
    }

    boolean complete(String owner) {
        Pages pages = byOwner.getOrDefault(owner, byOwner.get(""));
        return pages != null && pages.complete();
    }

    /** Whether nothing is missing, whoever it is about; else tells what is. */
    boolean complete(AnswerTimes times, Problems problems) {
        boolean complete = !broken && !byOwner.isEmpty();
        for (Map.Entry<String, Pages> list : byOwner.entrySet()) {
            Pages pages = list.getValue();
            String about = list.getKey().isEmpty() ? "" : "Of " + list.getKey() + ": ";
            if (!pages.complete()) {
                problems.addOverall(
                        resource.method(),
                        about + pages.missing(),
                        pages.hint() + " Until they are here, nothing is concluded from what is absent.");
            }
            complete &= (resource.perOwner() || pages.complete()) && !times.outdated(pages.oldest());
        }
        return complete;
    }
}
