/**
 * Tools that readers of exports share: files listed and read within limits, typed values whose defects are reported with
 * file and JSON pointer, a bounded list of problems, and users who are known by their id only.
 */
@NullMarked
package io.crmrules.examples.harness.export.internal;

import org.jspecify.annotations.NullMarked;
