/** Whom rules would hit, before anybody is accused. */
@NullMarked
package io.crmrules.examples.harness.preview;

import org.jspecify.annotations.NullMarked;
