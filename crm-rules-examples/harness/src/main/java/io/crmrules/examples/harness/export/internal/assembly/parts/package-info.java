/**
 * What hangs on deals and is not in the model: parts of which others say what they mean, and how all of them are kept in a
 * file when they are too much for memory.
 */
@NullMarked
package io.crmrules.examples.harness.export.internal.assembly.parts;

import org.jspecify.annotations.NullMarked;
