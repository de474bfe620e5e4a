/** Rules that change while a host runs: read anew, compiled aside and swapped, with the last good ones kept. */
@NullMarked
package io.crmrules.reload;

import org.jspecify.annotations.NullMarked;
