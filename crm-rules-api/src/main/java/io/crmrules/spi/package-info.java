/** What an engine implements; hosts need nothing of it. */
@NullMarked
package io.crmrules.spi;

import org.jspecify.annotations.NullMarked;
