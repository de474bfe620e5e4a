/**
 * Says what the expressions of a rule's tree come to over facts, without the engine: what holds, and for which objects. Not
 * for users.
 */
@NullMarked
package io.crmrules.drools.internal.why.eval;

import org.jspecify.annotations.NullMarked;
