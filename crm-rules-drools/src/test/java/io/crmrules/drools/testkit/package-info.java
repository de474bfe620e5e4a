/** Tests of the test kit: what it makes must be repeatable and must contain what it promises. */
@NullMarked
package io.crmrules.drools.testkit;

import org.jspecify.annotations.NullMarked;
