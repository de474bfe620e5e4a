/**
 * A rule's file as a tree of our own: tokens from Drools' own lexer, and of its grammar the constructs that a rule needs.
 * What the tree cannot say is refused; nothing of the rule runs.
 */
@NullMarked
package io.crmrules.drools.internal.compile.tree;

import org.jspecify.annotations.NullMarked;
