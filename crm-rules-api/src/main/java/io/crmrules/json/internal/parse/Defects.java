package io.crmrules.json.internal.parse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong inside one outermost record; who it concerns is known only once ids were read, which may come last. */
public final class Defects {

    private final List<Defect> found = new ArrayList<>(0);

    private static final class Defect {
        private final String pointer;
        private final String problem;
        private final String hint;
        private final boolean warning;
        private String record = "";
        private @Nullable String lost;
        private boolean list;

        Defect(String pointer, String problem, String hint, boolean warning) {
            this.pointer = pointer;
            this.problem = problem;
            this.hint = hint;
            this.warning = warning;
        }

        void report(ProblemLog log, String at) {
            if (warning) {
                log.warn(at, record, problem, hint);
            } else if (list && lost != null) {
                log.addLostList(at, record, problem, hint, lost);
            } else {
                log.add(at, record, problem, hint, lost);
            }
        }
    }

    public int count() {
        return found.size();
    }

    public void add(String pointer, String problem, String hint) {
        found.add(new Defect(pointer, problem, hint, false));
    }

    /** Something by which nothing is lost. */
    void warn(String pointer, String problem, String hint) {
        found.add(new Defect(pointer, problem, hint, true));
    }

    /** The last defect costs a record of this list; null: of none that is counted. */
    void lose(@Nullable String list) {
        if (!found.isEmpty()) {
            Defect last = found.get(found.size() - 1);
            last.lost = list;
            last.list = false;
        }
    }

    /** The last defect costs this whole list; null: none that is counted. */
    void loseList(@Nullable String list) {
        lose(list);
        if (!found.isEmpty()) {
            found.get(found.size() - 1).list = list != null;
        }
    }

    /** Says whose the defects from {@code first} on are; those of a part become its part's: "task t1 of deal D-17". */
    public void belongTo(int first, String record) {
        for (Defect defect : found.subList(first, found.size())) {
            defect.record = defect.record.isEmpty() ? record : defect.record + " of " + record;
        }
    }

    public void report(ProblemLog log, Place place) {
        for (Defect defect : found) {
            defect.report(log, place.at(defect.pointer));
        }
    }
}
