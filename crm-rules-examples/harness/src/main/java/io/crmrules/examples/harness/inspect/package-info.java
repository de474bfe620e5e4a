/** What an export holds, how far that is proven, and what would make more criteria checkable. */
@NullMarked
package io.crmrules.examples.harness.inspect;

import org.jspecify.annotations.NullMarked;
