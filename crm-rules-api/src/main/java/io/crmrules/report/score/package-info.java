/** How well deals are kept, as a number that people can work out again with a pencil: of persons, teams, the company. */
@NullMarked
package io.crmrules.report.score;

import org.jspecify.annotations.NullMarked;
