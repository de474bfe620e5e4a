package io.crmrules.drools.internal.judge;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.event.rule.ObjectUpdatedEvent;
import org.kie.api.event.rule.RuleRuntimeEventListener;
import org.kie.api.runtime.rule.Match;

/**
 * Keeps rules from changing the facts: a deal that one rule takes away the others would find in order, and a fact that
 * it adds would stay for the next chunk.
 */
final class FactGuard implements RuleRuntimeEventListener {

    private final Supplier<@Nullable Match> firing;

    /** @param firing the rule that is firing, null when the facts are changed by their owner */
    FactGuard(Supplier<@Nullable Match> firing) {
        this.firing = firing;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        refuse("insert");
    }

    @Override
    public void objectUpdated(ObjectUpdatedEvent event) {
        refuse("update");
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        refuse("delete");
    }

    private void refuse(String change) {
        if (firing.get() != null) {
            throw new ForbiddenChangeException(change);
        }
    }
}
