/**
 * What a criterion lets a company decide: parameters with their types, and how values are written and read.
 *
 * <pre>{@code
 * List<Parameter> parameters = Parameter.parseAll("within = 4 h; minWords = 3; mode = DAY_END | INSTANT");
 * Object within = parameters.get(0).read("90 min"); // a Duration of 90 minutes
 * Parameter.format(within);                         // "1 h 30 min"
 * }</pre>
 *
 * <p>A rule declares its parameters in {@code @parameters}, and the type follows from the default or is named. A policy
 * says other values, in YAML or in Java; both are read by {@link io.crmrules.policy.parameter.Parameter#read}, which
 * refuses what does not fit with the value and with what would. What is read is of the Java class that
 * {@link io.crmrules.policy.parameter.Parameter.Type} names, immutable, and equal however it was written.
 */
@NullMarked
package io.crmrules.policy.parameter;

import org.jspecify.annotations.NullMarked;
