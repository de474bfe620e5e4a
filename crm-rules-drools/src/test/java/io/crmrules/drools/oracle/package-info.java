/**
 * The criteria stated a second time, in plain Java and from the checklist's sentences alone: no engine, no rule, none of
 * the model's derived properties, nothing of a policy but the values it was given. Slow and obvious on purpose, so that a
 * difference from the engine's answer says that one of the two has misread the sentence.
 *
 * <p>A record with a {@link io.crmrules.drools.oracle.Row} states a criterion and has its parameters as components; {@link
 * io.crmrules.drools.oracle.Terms} has the words that criteria share. A {@link io.crmrules.drools.oracle.Scenario} is a
 * company, a moment and an export out of the ordinary, told both to the library and to the oracles; an {@link
 * io.crmrules.drools.oracle.Expectation} is what the oracles say of its CRM.
 */
@NullMarked
package io.crmrules.drools.oracle;

import org.jspecify.annotations.NullMarked;
