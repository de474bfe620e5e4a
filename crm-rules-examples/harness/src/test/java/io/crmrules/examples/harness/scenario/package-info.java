/** The shipped sample exports, checked as a user would check them: what is planted is found, and nothing else. */
@NullMarked
package io.crmrules.examples.harness.scenario;

import org.jspecify.annotations.NullMarked;
