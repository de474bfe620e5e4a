package io.crmrules.drools.internal.check;

import io.crmrules.CheckerSettings;
import io.crmrules.CrmChecker;
import io.crmrules.CrmCheckerFactory;
import io.crmrules.drools.internal.EngineParts;

/** Named in META-INF/services. */
public final class DroolsCheckerFactory implements CrmCheckerFactory {

    @Override
    public CrmChecker create(CheckerSettings settings) {
        EngineParts.require();
        return new DroolsCrmChecker(settings);
    }
}
