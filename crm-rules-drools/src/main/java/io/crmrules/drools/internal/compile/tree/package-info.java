/** All that a rule can say, as a tree of our own with the places in its file; what the tree cannot say is refused. */
@NullMarked
package io.crmrules.drools.internal.compile.tree;

import org.jspecify.annotations.NullMarked;
