package io.crmrules.examples.harness.measure;

import io.crmrules.examples.harness.output.Portion;
import io.crmrules.report.RunSummary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of all that is measured the reader of a portion is shown, in one order.
 *
 * @param title of these tables together
 * @param grids at least one
 */
public record Measures(String title, List<Grid> grids) {

    public Measures {
        grids = List.copyOf(grids);
    }

    /** Only those of which there is something to tell. */
    public static List<Measures> of(Portion portion) {
        RunSummary summary = portion.report().summary();
        List<Measures> all = new ArrayList<>();
        add(new ScoreTable(summary).grid(), all);
        if (!portion.personal()) { // a question to be asked, not to be read
            add(new SignalTable(summary).grid(), all);
        }
        CleanUpTable cleanUp = new CleanUpTable(portion);
        if (!cleanUp.grids().isEmpty()) {
            all.add(new Measures(cleanUp.title(), cleanUp.grids()));
        }
        add(new ListeningTable(portion).people(), all);
        FunnelTables funnel = new FunnelTables(summary);
        if (!funnel.grids().isEmpty()) {
            all.add(new Measures(funnel.title(), funnel.grids()));
        }
        return all;
    }

    /** Why the company has no funnel; empty when there is one, or what is told is not the company's. */
    public static String missing(Portion portion) {
        return portion.reader().isEmpty() ? new FunnelTables(portion.report().summary()).missing() : "";
    }

    private static void add(@Nullable Grid grid, List<Measures> into) {
        if (grid != null) {
            into.add(new Measures(grid.title(), List.of(grid)));
        }
    }
}
