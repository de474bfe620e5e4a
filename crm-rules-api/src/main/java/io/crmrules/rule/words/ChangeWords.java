package io.crmrules.rule.words;

import static io.crmrules.policy.parameter.Parameter.Type.SHARE;

import io.crmrules.model.Deal;
import io.crmrules.model.FieldChange;
import io.crmrules.model.Task;

/** How due moments and fields were changed. */
public interface ChangeWords {

    /**
     * How often a person put the task off: changed its due moment to a later one. Changes from or to an unknown moment
     * do not count, nor do those of a ROBOT.
     */
    int timesPutOff(Task task);

    /**
     * Whether the field's {@linkplain TextWords#number number} became larger or smaller by more than this share of what
     * it was; never when there was none, or either is no number.
     */
    boolean changedBeyond(FieldChange change, @Asks(SHARE) String share, Deal deal);
}
