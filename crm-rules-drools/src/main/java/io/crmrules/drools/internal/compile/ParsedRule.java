package io.crmrules.drools.internal.compile;

import io.crmrules.rule.Criterion;
import io.crmrules.rule.source.RuleSource;

/** A rule whose metadata has been read; not compiled yet. */
record ParsedRule(RuleSource source, Criterion criterion) {}
