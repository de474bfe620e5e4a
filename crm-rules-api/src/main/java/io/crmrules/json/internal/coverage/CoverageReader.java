package io.crmrules.json.internal.coverage;

import com.fasterxml.jackson.core.JsonToken;
import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.EnumNames;
import io.crmrules.json.internal.parse.Quote;
import io.crmrules.json.internal.parse.RecordType;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.support.Hints;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a snapshot says it carries. A limit that cannot be understood takes its kind away altogether: better not
 * checkable than a claim beyond what is known.
 */
public final class CoverageReader {

    private static final EnumNames<DataKind> KINDS = new EnumNames<>(DataKind.class);
    private static final Map<String, DataKind> LISTS = Map.of(
            "contacts", DataKind.CONTACTS,
            "companies", DataKind.COMPANIES,
            "leadSources", DataKind.LEAD_SOURCES);

    private @Nullable Set<DataKind> provides;
    private final Map<DataKind, Coverage.Span> spans = new EnumMap<>(DataKind.class);
    private final Set<DataKind> doubtful = EnumSet.noneOf(DataKind.class);

    /** Whether the snapshot says which kinds it provides. */
    public boolean named() {
        return provides != null;
    }

    /** The kinds that it carries if it has a value of them. */
    public Set<DataKind> unnamed() {
        Set<DataKind> unnamed = EnumSet.allOf(DataKind.class);
        if (provides != null) {
            boolean card = provides.stream().anyMatch(DataKind::ofCard);
            unnamed.removeIf(kind -> card || !kind.ofCard());
        }
        return unnamed;
    }

    /**
     * What the snapshot carries.
     *
     * @param content what is there of the kinds that need no naming
     */
    public Coverage coverage(Set<DataKind> content) {
        Set<DataKind> sure = EnumSet.noneOf(DataKind.class);
        sure.addAll(provides == null ? Set.of() : provides);
        sure.addAll(content);
        sure.removeAll(doubtful);
        Coverage coverage = Coverage.of(sure).exactly();
        for (Map.Entry<DataKind, Coverage.Span> span : spans.entrySet()) {
            coverage = coverage.narrowed(span.getKey(), span.getValue());
        }
        return coverage;
    }

    public void provides(Cursor in) throws IOException {
        if (in.parser().currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        Set<DataKind> named = EnumSet.noneOf(DataKind.class);
        for (String word : Values.texts(in)) {
            DataKind kind = kind(in, word);
            if (kind != null) {
                named.add(kind);
            }
        }
        provides = named;
    }

    /** A list of the snapshot was meant by a name that it does not know: what was in it is not there. */
    public void misspelt(String name) {
        String nearest = Hints.nearest(name, RecordType.SNAPSHOT.properties());
        DataKind kind = nearest == null ? null : LISTS.get(nearest);
        if (kind != null) {
            doubtful.add(kind);
        }
    }

    public void carried(Cursor in) throws IOException {
        if (!in.object()) {
            return;
        }
        while (in.next()) {
            DataKind kind = kind(in, in.name());
            if (kind == null || !in.object()) {
                in.parser().skipChildren();
            } else {
                narrow(kind, SpanReader.read(in, kind));
            }
        }
    }

    private void narrow(DataKind kind, Coverage.@Nullable Span span) {
        if (span == null) {
            doubtful.add(kind);
        } else {
            spans.put(kind, span);
        }
    }

    private static @Nullable DataKind kind(Cursor in, String word) {
        DataKind kind = KINDS.find(word);
        if (kind == null) {
            in.note("unknown kind of data " + Quote.of(word) + "; it is ignored", KINDS.hint(word));
        }
        return kind;
    }
}
