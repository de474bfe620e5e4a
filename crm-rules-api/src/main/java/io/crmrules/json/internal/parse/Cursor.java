package io.crmrules.json.internal.parse;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.crmrules.support.Hints;
import io.crmrules.support.RecordTexts;
import java.io.IOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Walks one outermost record, property by property, and into the records it holds. After a defect it goes on: every
 * record ends either sound or broken, and a broken one is left out of what holds it.
 */
public final class Cursor {

    private final JsonParser parser;
    private final ProblemLog log;
    private final Defects defects = new Defects();
    private OpenRecord record = new OpenRecord(RecordType.SNAPSHOT, "");
    private boolean peeked;
    private int dropped;
    private int lost;

    public Cursor(JsonParser parser, ProblemLog log) {
        this.parser = parser;
        this.log = log;
    }

    public JsonParser parser() {
        return parser;
    }

    public Defects defects() {
        return defects;
    }

    /** Goes to the next property's value; false when the object ended. */
    public boolean next() throws IOException {
        if (peeked) {
            peeked = false;
            return parser.currentToken() != JsonToken.END_OBJECT;
        }
        String following = parser.nextFieldName();
        if (following == null) {
            return false;
        }
        record.name = following;
        parser.nextToken();
        return true;
    }

    /** The name of the property at hand. */
    public String name() {
        return record.name;
    }

    /** The name of the first property if its value is an object; it can still be read, as if nothing had happened. */
    @Nullable
    public String firstObject() throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            return null;
        }
        boolean object = next() && parser.currentToken() == JsonToken.START_OBJECT;
        peeked = true;
        return object ? record.name : null;
    }

    /** Takes the object found by {@link #firstObject} for the record itself: the only property of a wrapper. */
    public <T> @Nullable T unwrap(RecordType kind, RecordReader<T> reader) throws IOException {
        peeked = false;
        T read = record(kind, reader);
        if (parser.nextToken() != JsonToken.END_OBJECT) {
            note("a line holds one deal, one contact or one company; the rest of it is ignored", "");
            skipToEnd();
        }
        return read;
    }

    private void skipToEnd() throws IOException {
        while (parser.currentToken() == JsonToken.FIELD_NAME) {
            parser.nextToken();
            parser.skipChildren();
            parser.nextToken();
        }
    }

    /** Reads the record at hand; null when it is broken, which is noted. */
    public <T> @Nullable T record(RecordType kind, RecordReader<T> reader) throws IOException {
        return sound(new OpenRecord(kind, record.name), reader);
    }

    private <T> @Nullable T sound(OpenRecord part, RecordReader<T> reader) throws IOException {
        OpenRecord whole = record;
        int defectsBefore = defects.count();
        record = part;
        T read = read(reader);
        if (defects.count() > defectsBefore) {
            defects.belongTo(defectsBefore, part.label());
            if (part.broken || read == null) {
                defects.lose(part.type.list());
            }
        }
        record = whole;
        return part.broken ? null : read;
    }

    private <T> @Nullable T read(RecordReader<T> reader) throws IOException {
        if (peeked || parser.currentToken() == JsonToken.START_OBJECT) {
            return reader.read(this);
        }
        breakUp(subject() + "is " + Quote.found(parser) + ", not an object");
        parser.skipChildren();
        return null;
    }

    /** Hands over the sound records of the list at hand; null is an empty list. */
    public <T> void records(RecordType kind, RecordReader<T> reader, Consumer<T> sound) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            if (parser.currentToken() != JsonToken.VALUE_NULL) {
                lose("a list");
                defects.loseList(kind.list());
            }
            return;
        }
        Ids ids = new Ids();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            OpenRecord part = new OpenRecord(kind, record.name);
            T read = sound(part, reader);
            if (read != null && !repeated(part, ids)) {
                sound.accept(read);
            }
        }
    }

    /** Whether an object is at hand, to be walked as part of this record; anything else but null is malformed. */
    public boolean object() throws IOException {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.START_OBJECT && token != JsonToken.VALUE_NULL) {
            malformed("an object", "");
        }
        return token == JsonToken.START_OBJECT;
    }

    /** The value at hand is none of {@code expected}: it is lost, and the record stays. */
    public void lose(String expected) throws IOException {
        note(Quote.of(record.name) + " is " + Quote.found(parser) + ", not " + expected + "; it is ignored", "");
        lost++;
        parser.skipChildren();
    }

    private boolean repeated(OpenRecord part, Ids ids) {
        if (part.id == null || ids.add(part.id)) {
            return false;
        }
        int before = defects.count();
        note("the id occurs twice; the second " + part.type.label() + " is left out", "");
        defects.belongTo(before, part.label());
        defects.lose(part.type.list());
        lost++;
        return true;
    }

    /** The record's id, by which messages name it; null when it is blank. */
    @Nullable
    public String id() throws IOException {
        String text = Values.text(this);
        record.id = text.isBlank() ? null : text;
        return record.id;
    }

    /** Ends a record that lacks what it needs: names, each followed by what was read for it. */
    public void incomplete(@Nullable Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length && !record.broken; i += 2) {
            if (namesAndValues[i + 1] == null) {
                note(Quote.of(namesAndValues[i] + "") + " is missing; the " + record.type.label() + " is left out", "");
            }
        }
        record.broken = true;
        lost++;
    }

    private void breakUp(String problem) {
        note(problem + "; the " + record.type.label() + " is left out", "");
        record.broken = true;
        lost++;
    }

    /** Passes over a property that the format does not know. */
    public void unknown() throws IOException {
        unknown(record.type);
    }

    /** The same, of an object that is part of the record. */
    public void unknown(RecordType part) throws IOException {
        if (log.firstUnknown(part, record.name)) {
            String problem = "unknown property " + Quote.of(part.path() + "." + record.name)
                    + "; it is ignored, here and further on";
            defects.warn(Place.pointer(parser), problem, Hints.meant(record.name, part.properties()));
        }
        parser.skipChildren();
    }

    /** The value at hand is none of {@code expected}: it is lost, and with it the record, if it requires it. */
    public void malformed(String expected, String hint) throws IOException {
        broken("is " + Quote.found(parser) + ", not " + expected, hint);
        parser.skipChildren();
    }

    /** The property at hand is wrong: it is lost, and with it the record, if it requires it. */
    public void broken(String problem, String hint) throws IOException {
        boolean required = record.type.requires(record.name);
        String loss = required ? "the " + record.type.label() + " is left out" : "it is ignored";
        note(subject() + problem + "; " + loss, hint);
        record.broken |= required;
        lost++;
    }

    private String subject() throws IOException {
        return parser.currentName() == null ? "it " : Quote.of(record.name) + " ";
    }

    /** The record just read to its end is broken: one of its properties does not fit the rest of the snapshot. */
    public void reject(String property, String problem, String hint) {
        String lost = RecordTexts.leftOut(property, problem, record.type.label());
        defects.add(Place.pointer(parser) + "/" + property, lost, hint);
        record.broken = true;
    }

    /** The reference at hand leads nowhere, and the record is kept without it. */
    public void drop(String problem, String hint) {
        note(Quote.of(record.name) + " " + problem + "; the reference is dropped", hint);
        dropped++;
    }

    /** How many values, and records of lists, were lost up to here. */
    public int lost() {
        return lost;
    }

    /** How many references were dropped up to here. */
    public int dropped() {
        return dropped;
    }

    /** Something is wrong here, and the record is kept. */
    public void note(String problem, String hint) {
        defects.add(Place.pointer(parser), problem, hint);
    }
}
