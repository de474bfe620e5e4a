/**
 * Tools that readers of exports share: documents read within limits, typed values whose defects are reported with file
 * and JSON pointer, and a bounded list of problems.
 */
@NullMarked
package io.crmrules.examples.harness.export.internal;

import org.jspecify.annotations.NullMarked;
