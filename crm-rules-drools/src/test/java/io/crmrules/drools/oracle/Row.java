package io.crmrules.drools.oracle;

import io.crmrules.model.DataKind;
import io.crmrules.policy.Severity;
import io.crmrules.rule.Answering;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The row of the checklist's tables that a record states. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Row {

    /** The criterion's id. */
    String id();

    /** How bad a violation is, unless the company says otherwise. */
    Severity severity();

    /** What puts a fault right. */
    Settled settled() default Settled.STATE;

    /** Who answers for it at first. */
    Answering answers() default Answering.OWNER;

    /** The kinds of data without which nothing can be said. */
    DataKind[] requires() default {};

    /** Of these kinds the sentence says that something is not there: the snapshot must leave out none of their types. */
    DataKind[] complete() default {};

    /** The types that have to be there of the complete kinds, when the sentence speaks of some only. */
    String[] types() default {};
}
