package io.crmrules.drools.internal.check;

import io.crmrules.CheckerSettings;
import io.crmrules.CrmChecker;
import io.crmrules.CrmCheckerFactory;

/** Named in META-INF/services. */
public final class DroolsCheckerFactory implements CrmCheckerFactory {

    @Override
    public CrmChecker create(CheckerSettings settings) {
        return new DroolsCrmChecker(settings);
    }
}
