package io.crmrules.rule.facts;

import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One owner with the open deals: what a rule of USER scope judges. Copied texts and calls are prepared only for rules
 * that speak of them, by the parameters that these name in {@code @facts}; all other rules see none.
 *
 * @param owner whose deals they are
 * @param role the owner's role by policy or CRM, null when unknown
 * @param deals the owner's open deals, those idle longest first
 * @param copiedTexts what the owner wrote on more than one of these deals: normalised texts of at least
 *     {@code minLength} characters, within the last {@code window} days
 * @param callsByLine how many calls the owner made or took on these deals on each known line, normalised, within the
 *     last {@code window} days; missed calls aside, one that stands on several of these deals once
 * @param lastCallByLine when the last of these calls on each line began
 * @param closedDeals the deals that were the owner's when they were won or lost, within the last {@code window} days, by
 *     when that was; of those whose moment is not known none
 */
public record Portfolio(
        User owner,
        @Nullable Role role,
        List<OpenDeal> deals,
        List<CopiedText> copiedTexts,
        NavigableMap<String, Integer> callsByLine,
        NavigableMap<String, Instant> lastCallByLine,
        List<ClosedDeal> closedDeals) {

    public Portfolio {
        deals = deals.stream()
                .sorted(Comparator.comparing(OpenDeal::lastActivityAt).thenComparing(OpenDeal::id))
                .toList();
        copiedTexts = List.copyOf(copiedTexts);
        callsByLine = new TreeMap<>(callsByLine);
        lastCallByLine = new TreeMap<>(lastCallByLine);
        closedDeals = closedDeals.stream()
                .sorted(Comparator.comparing(ClosedDeal::closedAt).thenComparing(ClosedDeal::id))
                .toList();
    }

    /** How many open deals the owner has. */
    public int size() {
        return deals.size();
    }

    /** The ids of the {@code count} deals that have been idle longest, oldest activity first. */
    public List<String> longestIdle(int count) {
        return deals.stream().limit(Math.max(count, 0)).map(OpenDeal::id).toList();
    }

    /** Those of the {@link #closedDeals} that were won at {@code from} or later and before {@code until}. */
    public List<ClosedDeal> won(Instant from, Instant until) {
        return closedDeals.stream()
                .filter(deal -> deal.stage().won()
                        && !deal.closedAt().isBefore(from)
                        && deal.closedAt().isBefore(until))
                .toList();
    }

    /** The last of the {@link #closedDeals} that was lost with a contact of this deal before it was created; null: none. */
    public @Nullable ClosedDeal lostBefore(OpenDeal deal) {
        ClosedDeal last = null;
        for (ClosedDeal closed : closedDeals) {
            if (closed.stage().lost()
                    && closed.closedAt().isBefore(deal.createdAt())
                    && !Collections.disjoint(closed.contacts(), deal.contacts())) {
                last = closed;
            }
        }
        return last;
    }

    /** How many calls with a known line there are. */
    public int calls() {
        return callsByLine.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of the {@link #calls} were on none of these normalised lines. */
    public int callsOutside(Collection<String> lines) {
        return linesOutside(lines).stream()
                .mapToInt(line -> callsByLine.getOrDefault(line, 0))
                .sum();
    }

    /** When the last of these calls on none of these normalised lines began; null when there was none. */
    public @Nullable Instant lastCallOutside(Collection<String> lines) {
        return linesOutside(lines).stream()
                .flatMap(line -> Stream.ofNullable(lastCallByLine.get(line)))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The normalised lines of the {@link #calls} that are none of these, in alphabetical order. */
    public List<String> linesOutside(Collection<String> lines) {
        return callsByLine.keySet().stream()
                .filter(line -> !lines.contains(line))
                .toList();
    }
}
