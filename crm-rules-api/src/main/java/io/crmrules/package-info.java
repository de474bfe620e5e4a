/** The library without an engine. */
@NullMarked
package io.crmrules;

import org.jspecify.annotations.NullMarked;
