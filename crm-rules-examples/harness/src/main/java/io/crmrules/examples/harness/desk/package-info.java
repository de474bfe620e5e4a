/**
 * The desk of quality control: whom to call about refusals and what to say, which conversations to listen to, and why
 * customers were refused.
 */
@NullMarked
package io.crmrules.examples.harness.desk;

import org.jspecify.annotations.NullMarked;
