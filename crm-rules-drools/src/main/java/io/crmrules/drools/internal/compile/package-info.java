/** From DRL to something that runs: parsing, metadata, compiling, and errors in words of the rule's author. */
@NullMarked
package io.crmrules.drools.internal.compile;

import org.jspecify.annotations.NullMarked;
