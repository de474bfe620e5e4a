package io.crmrules.examples.harness;

import io.crmrules.support.Version;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of the library. */
final class VersionProvider implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"crm-rules " + Version.current()};
    }
}
