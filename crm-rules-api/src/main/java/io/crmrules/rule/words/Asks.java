package io.crmrules.rule.words;

import io.crmrules.policy.parameter.Parameter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an argument of a word that is the qualified name of a parameter, {@code "stale-deal.maxIdleDays"}. A rule is
 * refused when it asks by such a word for a parameter that it does not declare, or of another type.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Asks {

    /** The types of parameters that the word reads. */
    Parameter.Type[] value();
}
