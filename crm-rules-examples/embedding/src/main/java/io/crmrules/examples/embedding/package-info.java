/** A service around one checker: REST, counters and health. */
@NullMarked
package io.crmrules.examples.embedding;

import org.jspecify.annotations.NullMarked;
