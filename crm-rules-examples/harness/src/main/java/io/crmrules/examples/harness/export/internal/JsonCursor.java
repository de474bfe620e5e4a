package io.crmrules.examples.harness.export.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.crmrules.model.SourceProblem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON document that knows where it is. Its getters give null, or an empty text, for what is absent, and
 * for what is not of the asked type too, but then they report it.
 */
public final class JsonCursor {

    private static final BigDecimal LARGEST_AMOUNT = new BigDecimal("1e15");
    private static final int LONGEST_ID = 100;

    private final String file;
    private final @Nullable JsonCursor parent;
    private final String name;
    private final JsonNode node;
    private final String record;
    private final Problems problems;

    private JsonCursor(
            String file, @Nullable JsonCursor parent, String name, JsonNode node, String record, Problems problems) {
        this.file = file;
        this.parent = parent;
        this.name = name;
        this.node = node;
        this.record = record;
        this.problems = problems;
    }

    /** The root of a file's document. */
    public static JsonCursor root(String file, JsonNode document, Problems problems) {
        return new JsonCursor(file, null, "", document, "", problems);
    }

    /** The same place, whose problems name this record ("lead 17"). */
    public JsonCursor as(String record) {
        return new JsonCursor(file, parent, name, node, record, problems);
    }

    /** The place below, or one that is not present; none of these names needs to exist. */
    public JsonCursor at(String... names) {
        JsonCursor here = this;
        for (String below : names) {
            here = here.child(below, here.node.path(below));
        }
        return here;
    }

    private JsonCursor child(String below, JsonNode value) {
        return new JsonCursor(file, this, below, value, record, problems);
    }

    /** The items of a list; none, and a problem, when this is something else. */
    public Iterable<JsonCursor> items() {
        if (!node.isArray() && present()) {
            report(quoted() + " is not a list.", "");
        }
        JsonNode list = node.isArray() ? node : MissingNode.getInstance();
        return () -> new Items(list.elements());
    }

    /** Whether there is something: not null, and not the empty list that PHP writes for an empty object. */
    public boolean present() {
        return !node.isMissingNode() && !node.isNull() && !(node.isArray() && node.isEmpty());
    }

    /** Whether the field is named here, if only to say null. */
    public boolean names(String field) {
        return node.has(field);
    }

    public boolean isObject() {
        return node.isObject();
    }

    public boolean isArray() {
        return node.isArray();
    }

    public String file() {
        return file;
    }

    /** What the problems of this place call its record, possibly empty. */
    public String record() {
        return record;
    }

    public Problems problems() {
        return problems;
    }

    /** RFC 6901; empty for the root. */
    public String pointer() {
        String escaped = name.replace("~", "~0").replace("/", "~1");
        return parent == null ? "" : parent.pointer() + "/" + escaped;
    }

    /** A number that differs when the contents differ, but for accidents. */
    public int digest() {
        return node.hashCode();
    }

    /** Any single value as text. */
    public String text() {
        if (present() && !node.isValueNode()) {
            report(quoted() + " is not a text.", "");
        }
        return node.isValueNode() && !node.isNull() ? node.asText() : "";
    }

    public String text(String field) {
        return at(field).text();
    }

    /** A whole number or a short text; null when absent. */
    public @Nullable String id(String field) {
        JsonCursor there = at(field);
        JsonNode value = there.node;
        boolean usable = value.isIntegralNumber()
                || (value.isTextual() && !value.asText().isBlank());
        if (usable && value.asText().length() <= LONGEST_ID) {
            return value.asText().strip();
        }
        if (there.present()) {
            there.report(there.quoted() + " is not an id.", "");
        }
        return null;
    }

    /** The id of a record; null, and a problem, when it has none. */
    public @Nullable String requiredId(String field) {
        String id = id(field);
        if (id == null && !at(field).present()) {
            report("\"" + field + "\" is missing; the record is left out.", "");
        }
        return id;
    }

    public boolean flag(String field, boolean otherwise) {
        JsonCursor there = at(field);
        if (there.node.isBoolean() || there.node.isIntegralNumber()) {
            return there.node.asBoolean();
        }
        if (there.present()) {
            there.report(there.quoted() + " is neither true nor false.", "");
        }
        return otherwise;
    }

    /** A number of at most 15 digits before the point; texts that are numbers count. */
    public @Nullable BigDecimal number(String field) {
        JsonCursor there = at(field);
        String text = there.node.isNumber() || there.node.isTextual()
                ? there.node.asText().strip()
                : "";
        // The exponent is bounded before BigDecimal sees it: 1e999999999 would be written out.
        if (text.length() <= 40 && text.matches("-?\\d+(\\.\\d+)?([eE]\\+?\\d{1,2})?")) {
            BigDecimal number = new BigDecimal(text);
            if (number.abs().compareTo(LARGEST_AMOUNT) <= 0) {
                return number;
            }
        }
        if (there.present() && !there.text().isBlank()) {
            there.report(there.quoted() + " is not a number that can be meant.", "");
        }
        return null;
    }

    /** A moment as Unix seconds or ISO-8601; 0, false and blank are how CRMs write that there is none. */
    public @Nullable Instant moment(String field, ZoneId zone) {
        JsonCursor there = at(field);
        String text = there.node.isValueNode() ? there.node.asText().strip() : "?";
        if (!there.present() || text.isEmpty() || text.equals("0") || text.equals("false")) {
            return null;
        }
        Instant moment = Moments.parse(text, zone);
        if (moment == null) {
            String hint = text.matches("\\d{13}") ? "Maybe these are milliseconds." : "";
            there.report(there.quoted() + " is not a moment; expected are Unix seconds.", hint);
        }
        return moment;
    }

    /** Reports a problem of this place. */
    public void report(String problem, String hint) {
        problems.add(new SourceProblem(file, pointer(), record, problem, hint));
    }

    private String quoted() {
        String json = node.isContainerNode() ? (node.isArray() ? "[...]" : "{...}") : node.toString();
        String value = json.length() > 60 ? json.substring(0, 60) + "..." : json;
        return name.isEmpty() ? value : name + " " + value;
    }

    private final class Items implements Iterator<JsonCursor> {
        private final Iterator<JsonNode> nodes;
        private int index;

        Items(Iterator<JsonNode> nodes) {
            this.nodes = nodes;
        }

        @Override
        public boolean hasNext() {
            return nodes.hasNext();
        }

        @Override
        public JsonCursor next() {
            return child(String.valueOf(index++), nodes.next());
        }
    }
}
