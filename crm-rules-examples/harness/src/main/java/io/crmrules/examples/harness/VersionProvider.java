package io.crmrules.examples.harness;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Tells the version that the build of the engine wrote down. */
final class VersionProvider implements IVersionProvider {

    private static final String FILE = "/META-INF/crm-rules/version.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = VersionProvider.class.getResourceAsStream(FILE)) {
            if (in != null) {
                properties.load(in);
            }
        }
        return new String[] {"crm-rules " + properties.getProperty("version", "(unknown version)")};
    }
}
