/** What a criterion lets a company decide: parameters with their types, and how values are written and read. */
@NullMarked
package io.crmrules.policy.parameter;

import org.jspecify.annotations.NullMarked;
