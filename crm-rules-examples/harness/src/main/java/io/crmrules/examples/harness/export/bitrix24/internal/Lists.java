package io.crmrules.examples.harness.export.bitrix24.internal;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.Problems;
import io.crmrules.model.SourceProblem;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lists of one resource: one, or one for each type of record, or for each owner that was asked for. */
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
        byOwner.computeIfAbsent(list(answer), any -> new Pages()).add(answer, answeredAt);
    }

    private String list(Answer answer) {
        if (resource.perOwner()) {
            return owner(answer);
        }
        if (resource == Resource.ACTIVITIES) {
            return Asked.activities(answer);
        }
        return answer.records().isEmpty() ? "" : resource.part(answer.records().get(0));
    }

    /** Whether there is a list of this name. */
    boolean has(String list) {
        return byOwner.containsKey(list);
    }

    /** Whether nothing was asked for as a whole, but only owner by owner. */
    boolean onlyByOwner() {
        return !byOwner.containsKey("") && byOwner.keySet().stream().anyMatch(list -> !list.startsWith(" "));
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
        return broken || (!resource.perOwner() && byOwner.values().stream().anyMatch(pages -> pages.lacking() > 0));
    }

    /** Whether nothing is missing of this list, or of one about everybody. */
    boolean complete(String owner) {
        Pages pages = byOwner.getOrDefault(owner, byOwner.get(""));
        return !broken && pages != null && pages.complete();
    }

    /** Deals that the portal counted, and that are not here, are lost like those that cannot be read. */
    private void tell(String list, String problem, Pages pages, Problems problems) {
        boolean deals = resource.list().equals("DEALS")
                && (list.isEmpty() || list.equals(Items.DEAL) || list.equals(Items.LEAD));
        int lost = deals ? (int) Math.min(pages.lacking(), Integer.MAX_VALUE) : 0;
        problems.addOverall(new SourceProblem(
                resource.method(),
                "",
                "",
                problem,
                pages.hint() + " Until they are here, nothing is concluded from what is absent.",
                lost == 0,
                lost == 0 ? Map.of() : Map.of(resource.list(), lost)));
    }

    /** Whether nothing is missing, whoever it is about; else tells what is. */
    boolean complete(AnswerTimes times, Problems problems) {
        boolean complete = !broken && !byOwner.isEmpty();
        for (Map.Entry<String, Pages> list : byOwner.entrySet()) {
            Pages pages = list.getValue();
            String about = list.getKey().isEmpty() ? "" : "Of " + list.getKey() + ": ";
            if (!pages.complete()) {
                tell(list.getKey(), about + pages.missing(), pages, problems);
            }
            complete &= (resource.perOwner() || pages.complete()) && !times.outdated(pages.oldest());
        }
        return complete;
    }
}
