/** What the packages of the engine share. Not for users. */
@NullMarked
package io.crmrules.drools.internal;

import org.jspecify.annotations.NullMarked;
