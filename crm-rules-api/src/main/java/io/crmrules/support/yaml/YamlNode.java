package io.crmrules.support.yaml;

import io.crmrules.support.Hints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a YAML file that knows where it stands: a text (numbers and booleans are texts here, as they were written),
 * a list, a map or nothing. The getters complain when the value is of another kind, and give something empty, so that
 * reading goes on and finds the next problem.
 */
public final class YamlNode {

    /** How a value can be written. */
    private enum Kind {
        NOTHING("no value"),
        TEXT("a single value"),
        LIST("a list"),
        MAP("a map");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private final YamlPlace place;
    private final Kind kind;
    private final String text;
    private final List<YamlNode> items;
    private final Map<String, YamlNode> entries;

    private YamlNode(YamlPlace place, Kind kind, String text, List<YamlNode> items, Map<String, YamlNode> entries) {
        this.place = place;
        this.kind = kind;
        this.text = text;
        this.items = items;
        this.entries = entries;
    }

    static YamlNode nothing(YamlPlace place) {
        return new YamlNode(place, Kind.NOTHING, "", List.of(), Map.of());
    }

    static YamlNode text(YamlPlace place, String text) {
        return new YamlNode(place, Kind.TEXT, text, List.of(), Map.of());
    }

    static YamlNode list(YamlPlace place, List<YamlNode> items) {
        return new YamlNode(place, Kind.LIST, "", Collections.unmodifiableList(items), Map.of());
    }

    static YamlNode map(YamlPlace place, Map<String, YamlNode> entries) {
        return new YamlNode(place, Kind.MAP, "", List.of(), Collections.unmodifiableMap(entries));
    }

    /** A value that is not from a file: texts, numbers, booleans, lists and maps, as JSON gives them. */
    public static YamlNode of(@Nullable Object plain, String name, Complaints complaints) {
        return of(plain, YamlPlace.of(name, complaints));
    }

    private static YamlNode of(@Nullable Object plain, YamlPlace place) {
        if (plain instanceof Map<?, ?> map) {
            Map<String, YamlNode> entries = new LinkedHashMap<>();
            map.forEach((key, value) -> entries.put(String.valueOf(key), of(value, place.key(String.valueOf(key), 0))));
            return map(place, entries);
        } else if (plain instanceof List<?> list) {
            List<YamlNode> items = new ArrayList<>();
            list.forEach(each -> items.add(of(each, place.item(items.size(), 0))));
            return list(place, items);
        }
        return plain == null ? nothing(place) : text(place, plain.toString());
    }

    public String file() {
        return place.file();
    }

    /** The line of the value's key, or of an entry of a list; from 1. */
    public int line() {
        return place.line();
    }

    /** The keys that lead here ({@code criteria.stale-deal.perStage}, {@code cases[2].name}); empty for the whole file. */
    public String path() {
        return place.path();
    }

    /** Whether the key has no value, or null. */
    public boolean isNothing() {
        return kind == Kind.NOTHING;
    }

    public boolean isText() {
        return kind == Kind.TEXT;
    }

    public boolean isList() {
        return kind == Kind.LIST;
    }

    public boolean isMap() {
        return kind == Kind.MAP;
    }

    /** The text without blanks around it; empty after a complaint when this is no text. */
    public String text() {
        if (!isText()) {
            complain(kind.words + " where a single value is expected", "");
        }
        return text.strip();
    }

    /** The entries of a list, none of nothing; none after a complaint when this is no list. */
    public List<YamlNode> list() {
        if (!isList() && !isNothing()) {
            complain(kind.words + " where a list is expected", isText() ? "Maybe [" + Hints.oneLine(text) + "]." : "");
        }
        return items;
    }

    /** The values by their keys, in the order of the file, none of nothing; none after a complaint when this is no map. */
    public Map<String, YamlNode> map() {
        if (!isMap() && !isNothing()) {
            complain(kind.words + " where a map is expected", "Maybe { name: value }.");
        }
        return entries;
    }

    /** The same without the keys that are not among {@code known}, after a complaint about each. */
    public Map<String, YamlNode> map(Collection<String> known) {
        Map<String, YamlNode> found = new LinkedHashMap<>();
        map().forEach((key, node) -> {
            if (known.contains(key)) {
                found.put(key, node);
            } else {
                node.complain("unknown key", Hints.maybe(key, known));
            }
        });
        return found;
    }

    /** The value without its places: a String, a List, a Map with String keys, or null. */
    public @Nullable Object plain() {
        return switch (kind) {
            case NOTHING -> null;
            case TEXT -> text;
            case LIST -> {
                List<@Nullable Object> plain = new ArrayList<>();
                items.forEach(node -> plain.add(node.plain()));
                yield plain;
            }
            case MAP -> {
                Map<String, @Nullable Object> plain = new LinkedHashMap<>();
                entries.forEach((key, node) -> plain.put(key, node.plain()));
                yield plain;
            }
        };
    }

    /** Says that something is wrong here. */
    public void complain(String problem, String hint) {
        place.complain(problem, hint);
    }
}
