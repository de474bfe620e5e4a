package io.crmrules.drools.oracle;

import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One criterion of the checklist; the components of the record that implements it are its parameters. */
public interface Oracle {

    /** The criterion's id. */
    String criterion();

    /** The kinds of data without which the criterion is not checkable. */
    Set<DataKind> requires();

    /** The findings in a CRM that holds nothing later than now. */
    Stream<Finding> judge(CrmSnapshot past, Terms terms);

    /** The findings at {@code now} on the default calendar; none when the snapshot lacks data that is required. */
    default Set<Finding> findings(CrmSnapshot snapshot, Instant now) {
        return findings(snapshot, Terms.standard(now));
    }

    default Set<Finding> findings(CrmSnapshot snapshot, Terms terms) {
        boolean checkable = requires().stream().allMatch(snapshot.coverage()::carries);
        return checkable ? judge(Past.of(snapshot, terms.now()), terms).collect(Collectors.toSet()) : Set.of();
    }
}
