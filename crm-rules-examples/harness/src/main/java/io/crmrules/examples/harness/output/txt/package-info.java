/** A digest in plain text, for chats. */
@NullMarked
package io.crmrules.examples.harness.output.txt;

import org.jspecify.annotations.NullMarked;
