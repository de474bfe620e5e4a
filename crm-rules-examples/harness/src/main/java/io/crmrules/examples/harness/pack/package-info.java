/** The morning of a sales department: who gets which pages, sheets and lists, and whose findings are told at all. */
@NullMarked
package io.crmrules.examples.harness.pack;

import org.jspecify.annotations.NullMarked;
