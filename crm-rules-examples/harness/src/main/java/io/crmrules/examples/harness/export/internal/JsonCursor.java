package io.crmrules.examples.harness.export.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document that knows where it is. Its getters give null, or an empty text, for what is absent, and
 * for what is not of the asked type too, but then they report it: no content can break the reading.
 */
public final class JsonCursor extends Located {

    private static final BigDecimal DAY = BigDecimal.valueOf(24 * 60 * 60);

    private JsonCursor(SourcePlace place, JsonNode node) {
        super(place, node);
    }

    /**
     * The root of a file's document.
     *
     * @param list what is lost when a record in it cannot be read ("TASKS")
     */
    public static JsonCursor root(String file, String list, JsonNode document, Problems problems) {
        return new JsonCursor(new SourcePlace(file, null, "", "", list, problems), document);
    }

    /** The same place, whose problems name this record ("lead 17"). */
    public JsonCursor as(String record) {
        return new JsonCursor(place.of(record), node);
    }

    /** The same place with its fields renamed. */
    public JsonCursor renamed(UnaryOperator<String> names) {
        return new JsonCursor(place, Scalars.renamed(node, names));
    }

    /** The place below, or one that is not present; none of these names needs to exist. */
    public JsonCursor at(String... names) {
        JsonCursor here = this;
        for (String below : names) {
            here.spellCheck(below);
            here = new JsonCursor(here.place.below(below), here.node.path(below));
        }
        return here;
    }

    /**
     * The items of a list, or of an object with nothing but numbers for keys: so PHP writes a list with gaps. None, and
     * a problem, when this is something else.
     */
    public List<JsonCursor> items() {
        List<JsonCursor> items = new ArrayList<>(node.size());
        if (node.isArray()) {
            node.forEach(item -> items.add(new JsonCursor(place.below(String.valueOf(items.size())), item)));
        } else if (Scalars.listWithGaps(node)) {
            fieldNames().forEach(key -> items.add(at(key)));
        } else if (!nothing()) {
            report(quoted() + " is not a list.", "");
        }
        return items;
    }

    /** The names of the fields that are here, whatever their values. */
    public List<String> fieldNames() {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Whether there is something: not null, and not the empty list that PHP writes for an empty object. */
    public boolean present() {
        return !node.isMissingNode() && !node.isNull() && !(node.isArray() && node.isEmpty());
    }

    /** Whether the field is named here, if only to say null. */
    public boolean has(String field) {
        spellCheck(field);
        return node.has(field);
    }

    public boolean isObject() {
        return node.isObject();
    }

    public boolean isContainer() {
        return node.isContainerNode();
    }

    /** Whether this is a list, with gaps or not. */
    public boolean isList() {
        return node.isArray() || Scalars.listWithGaps(node);
    }

    /** A number that differs when the contents differ, but for accidents. */
    public int digest() {
        return node.hashCode();
    }

    /** A text or a number as text, trimmed. What else has a single value reads as empty; a list or an object is none. */
    public String text() {
        if (node.isContainerNode() && present()) {
            report(quoted() + " is not a text.", "");
        }
        return Scalars.text(node);
    }

    public String text(String field) {
        return at(field).text();
    }

    /** The same for fields of any type: true and false count, lists and objects read as empty. */
    public String anyText() {
        return node.isBoolean() ? node.asText() : Scalars.text(node);
    }

    /** A whole number or a short text; null when absent. */
    public @Nullable String id(String field) {
        JsonCursor there = at(field);
        return there.orReported(Scalars.id(there.node), "an id");
    }

    /** The id of another record; null for the 0 that vendors write when there is none, too. */
    public @Nullable String reference(String field) {
        String id = id(field);
        return id == null || id.equals("0") ? null : id;
    }

    /**
     * The id of this record.
     *
     * @throws BrokenRecordException when it has none
     */
    public String requiredId(String field) throws BrokenRecordException {
        String id = id(field);
        if (id == null) {
            throw missing(field);
        }
        return id;
    }

    /** What tells this record from others: its id, or its place when it has none. */
    public String key(String field) {
        String id = Scalars.id(at(field).node);
        return id == null ? file() + pointer() : id;
    }

    /** Whether a flag is set, in any of the ways in which it is written. */
    public boolean flag(String field, boolean otherwise) {
        JsonCursor there = at(field);
        Boolean flag = there.orReported(Scalars.flag(there.node), "true or false");
        return flag == null ? otherwise : flag;
    }

    /** A number of at most 15 digits before the point; texts that are numbers count. */
    public @Nullable BigDecimal number(String field) {
        JsonCursor there = at(field);
        return there.orReported(Scalars.number(there.node), "a number that can be meant");
    }

    /** The seconds that a call took, at most a day; null when absent. */
    public @Nullable Integer seconds(String field) {
        BigDecimal seconds = number(field);
        if (seconds == null || (seconds.signum() >= 0 && seconds.compareTo(DAY) <= 0)) {
            return seconds == null ? null : seconds.intValue();
        }
        at(field).report(at(field).quoted() + " is no length of a call.", "");
        return null;
    }

    /** Hands this record to the reader; false, and a problem, when it is broken. */
    public boolean readBy(RecordReader reader) {
        try {
            reader.read(this);
            return true;
        } catch (BrokenRecordException e) {
            report(e);
            return false;
        }
    }
}
