package io.crmrules.drools.internal.run;

import io.crmrules.CrmChecker;
import io.crmrules.spi.CheckerSettings;
import io.crmrules.spi.CrmCheckerFactory;

/** Named in META-INF/services. */
public final class DroolsCheckerFactory implements CrmCheckerFactory {

    @Override
    public CrmChecker create(CheckerSettings settings) {
        return new DroolsCrmChecker(settings);
    }
}
