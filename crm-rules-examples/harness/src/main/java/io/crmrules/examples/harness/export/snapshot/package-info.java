/** Snapshot files, the format of the library itself. */
@NullMarked
package io.crmrules.examples.harness.export.snapshot;

import org.jspecify.annotations.NullMarked;
