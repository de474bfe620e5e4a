/** Reads a rule's file into its tree: tokens from Drools' own lexer, the grammar the part of DRL that a rule needs. */
@NullMarked
package io.crmrules.drools.internal.compile.parse;

import org.jspecify.annotations.NullMarked;
