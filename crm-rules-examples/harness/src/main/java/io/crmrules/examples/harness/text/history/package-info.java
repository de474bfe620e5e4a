/** What a history says of findings, as people read it on the terminal and in reports. */
@NullMarked
package io.crmrules.examples.harness.text.history;

import org.jspecify.annotations.NullMarked;
