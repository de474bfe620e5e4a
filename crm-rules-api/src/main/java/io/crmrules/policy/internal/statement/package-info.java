/** What a policy says, and where: statements that are not in force yet. */
@NullMarked
package io.crmrules.policy.internal.statement;

import org.jspecify.annotations.NullMarked;
