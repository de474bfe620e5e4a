/** Where rules are read from. Not for users. */
@NullMarked
package io.crmrules.internal;

import org.jspecify.annotations.NullMarked;
