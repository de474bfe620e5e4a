package io.crmrules.examples.harness.workshop;

import io.crmrules.report.ViolationReport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as it was when it was looked at.
 *
 * @param saved its files then
 * @param report whom it hit the last time that it could be tried, null when that never was
 * @param sections what is said of it
 * @param difference what it hits otherwise than before, for the look at which that came about
 */
record Seen(Saved saved, @Nullable ViolationReport report, List<Section> sections, List<String> difference) {

    /** The same at a later look. */
    Seen again() {
        return new Seen(saved, report, sections, List.of());
    }

    List<Section> told() {
        if (difference.isEmpty()) {
            return sections;
        }
        Section first = sections.get(0);
        List<String> lines = new ArrayList<>(first.lines());
        lines.addAll(difference);
        return List.of(new Section(first.heading(), first.mood(), lines));
    }
}
