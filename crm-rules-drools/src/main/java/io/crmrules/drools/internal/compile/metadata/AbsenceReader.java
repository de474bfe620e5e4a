package io.crmrules.drools.internal.compile.metadata;

import io.crmrules.drools.internal.compile.drl.Vocabulary;
import io.crmrules.model.DataKind;
import io.crmrules.rule.Absence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code @absence( "TASKS; COMMENTS, INTERACTIONS.CALL from $idleSince; MILESTONES.$milestone" )}: kinds of data,
 * perhaps of one type only, and from which bound moment on they must be there.
 */
final class AbsenceReader {

    private static final String NAME = "absence";

    private final Annotations annotations;
    private final Vocabulary known;

    AbsenceReader(Annotations annotations, Vocabulary known) {
        this.annotations = annotations;
        this.known = known;
    }

    List<Absence> read() {
        List<Absence> all = new ArrayList<>();
        for (String clause : annotations.text(NAME).split(";", -1)) {
            if (!clause.isBlank()) {
                all.addAll(clause(clause));
            }
        }
        return all;
    }

    private List<Absence> clause(String text) {
        String[] parts = text.strip().split("\\s+from\\s+", 2);
        String from = parts.length == 1 ? null : bound(parts[1].strip());
        Map<DataKind, Set<String>> types = new LinkedHashMap<>();
        for (String word : parts[0].split("[\\s,]+", -1)) {
            String[] names = word.split("\\.", 2);
            DataKind kind = annotations.constant(NAME, DataKind.class, names[0], DataKind.TASKS);
            Set<String> ofKind = types.computeIfAbsent(kind, any -> new TreeSet<>());
            if (names.length == 2) {
                ofKind.add(names[1]);
            }
        }
        List<Absence> clauses = new ArrayList<>();
        types.forEach((kind, ofKind) -> clauses.add(absence(kind, ofKind, from)));
        return clauses;
    }

    private Absence absence(DataKind kind, Set<String> types, @Nullable String from) {
        Set<String> named = new TreeSet<>();
        String binding = null;
        for (String type : types) {
            if (type.startsWith("$")) {
                binding = bound(type);
            } else {
                named.add(constant(kind, type));
            }
        }
        return new Absence(kind, named, binding, from);
    }

    private String constant(DataKind kind, String type) {
        if (!kind.types().contains(type)) {
            annotations.unknown(NAME, type, kind.types());
        }
        return type;
    }

    private String bound(String binding) {
        if (!known.binds(binding)) {
            annotations.unbound(NAME, binding, known);
        }
        return Vocabulary.bare(binding);
    }
}
