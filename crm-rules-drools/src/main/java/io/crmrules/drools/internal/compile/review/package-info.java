/** Which rules are refused when they are loaded, before any code of theirs runs. */
@NullMarked
package io.crmrules.drools.internal.compile.review;

import org.jspecify.annotations.NullMarked;
