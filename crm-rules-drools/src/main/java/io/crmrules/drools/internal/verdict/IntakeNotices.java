package io.crmrules.drools.internal.verdict;

import io.crmrules.drools.internal.finding.RunContext;
import io.crmrules.model.Coverage;
import io.crmrules.model.DataKind;
import io.crmrules.report.Notice;
import io.crmrules.support.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reader should know of what came in: what is named and not there, what is there and not judged. */
public final class IntakeNotices {

    private final Words words;

    public IntakeNotices(RunContext context) {
        this.words = Words.beside(Notices.class, "notices", context.language());
    }

    /**
     * All there are, by kind.
     *
     * @param content the kinds of which there is a value
     * @param aside how many deals no criterion judges, by pipeline
     */
    public List<Notice> all(Coverage coverage, Set<DataKind> content, Map<String, Integer> aside) {
        List<Notice> notices = new ArrayList<>();
        String doubted = words(coverage.doubted());
        if (!doubted.isEmpty()) {
            notices.add(notice(Notice.Kind.CONTENT, "doubted", doubted));
        }
        Set<DataKind> lacking = EnumSet.noneOf(DataKind.class);
        lacking.addAll(coverage.provides());
        lacking.removeAll(content);
        String empty = words(lacking);
        if (!empty.isEmpty()) {
            notices.add(notice(Notice.Kind.CONTENT, "empty", empty));
        }
        aside.forEach((pipeline, deals) -> notices.add(notice(Notice.Kind.ASIDE, "aside", pipeline, deals)));
        return notices;
    }

    private String words(Set<DataKind> kinds) {
        return kinds.stream().sorted().map(kind -> words.named(kind.name())).collect(Collectors.joining(", "));
    }

    private Notice notice(Notice.Kind kind, String key, Object... values) {
        return new Notice(kind, null, words.of(key, values), words.of(key + ".hint", values));
    }
}
