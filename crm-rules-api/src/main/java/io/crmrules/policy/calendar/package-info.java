/** Working time: zone, hours, holidays, and the questions that deadlines ask of them, in closed form. */
@NullMarked
package io.crmrules.policy.calendar;

import org.jspecify.annotations.NullMarked;
