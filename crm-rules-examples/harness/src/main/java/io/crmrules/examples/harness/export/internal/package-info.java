/** What readers of exports share: JSON that knows its place, and the list of what was wrong with it. */
@NullMarked
package io.crmrules.examples.harness.export.internal;

import org.jspecify.annotations.NullMarked;
