/**
 * Bitrix24: a folder of REST response bodies, one file per call, named after the method, becomes a snapshot. One class
 * reads one family of methods; {@code Facts} collects what hangs on each deal until the deals themselves are read.
 *
 * <p>What Bitrix24 does not say is never guessed to somebody's disadvantage: a list with missing pages does not count as
 * carried, and a deal that something cannot be joined to beyond doubt is marked as damaged for that kind of data.
 */
@NullMarked
package io.crmrules.examples.harness.export.bitrix24;

import org.jspecify.annotations.NullMarked;
