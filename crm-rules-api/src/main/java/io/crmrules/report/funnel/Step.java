package io.crmrules.report.funnel;

import io.crmrules.model.Stage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One stage of a funnel.
 *
 * @param stage which
 * @param reached how many deals ever came to it or past it
 * @param standing how many stand there now
 * @param stuck how many of these stand there longer than three quarters of those did that went on; 0 while fewer than
 *     five went on
 * @param refused how many were refused, or won without another step, from there and still are: those refused only
 * @param stay how long half of those that left it stood there at most, in calendar time and all stays of a deal
 *     together; null when none has left it
 * @param waiting how long half of those that stand there now have stood at most; null when none does, or nobody knows
 */
public record Step(
        Stage stage,
        int reached,
        int standing,
        int stuck,
        int refused,
        @Nullable Duration stay,
        @Nullable Duration waiting) {}
