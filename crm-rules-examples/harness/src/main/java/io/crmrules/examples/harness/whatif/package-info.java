/** What checks would have found: on days gone by, and under another policy. */
@NullMarked
package io.crmrules.examples.harness.whatif;

import org.jspecify.annotations.NullMarked;
