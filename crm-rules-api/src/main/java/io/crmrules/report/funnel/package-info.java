/** What becomes of deals from stage to stage, with all of them and without those whose stages cannot be trusted. */
@NullMarked
package io.crmrules.report.funnel;

import org.jspecify.annotations.NullMarked;
