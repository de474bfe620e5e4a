/**
 * Twelve criteria stated a second time, in plain Java and from the checklist's sentences alone: no engine, no rule, none
 * of the model's derived properties. Slow and obvious on purpose, so that a difference from the engine's answer says
 * that one of the two has misread the sentence.
 */
@NullMarked
package io.crmrules.drools.oracle;

import org.jspecify.annotations.NullMarked;
