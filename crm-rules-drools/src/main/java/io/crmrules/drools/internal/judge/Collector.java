package io.crmrules.drools.internal.judge;

import io.crmrules.drools.internal.finding.Findings;
import io.crmrules.drools.internal.finding.MatchReader;
import io.crmrules.rule.Violations;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.rule.Match;

/** Hears which rule fires, so that rules need only name the subject. */
final class Collector extends DefaultAgendaEventListener implements Violations {

    private volatile @Nullable Match firing;
    private @Nullable MatchReader reader;
    private Findings found = Findings.none();

    /** What fills with what is found from now on. */
    Findings start(MatchReader reader) {
        this.reader = reader;
        this.found = Findings.none();
        return found;
    }

    @Nullable
    Match firing() {
        return firing;
    }

    @Override
    public void beforeMatchFired(BeforeMatchFiredEvent event) {
        firing = event.getMatch();
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        firing = null;
    }

    @Override
    public void report(Object subject) {
        Match match = firing;
        if (reader == null || match == null) {
            throw new IllegalStateException("violations.report was called outside of a rule's consequence");
        }
        reader.read(match, subject, found);
    }
}
