package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.report.ViolationReport;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Application servers and job runners give threads class loaders that see none of the library. */
class ContextClassLoaderTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final CrmSnapshot CRM = new RandomCrm(5, NOW, ZoneId.of("Europe/Moscow")).snapshot(100);
    private static final ClassLoader BLIND = new URLClassLoader(new URL[0], null);

    @TempDir
    Path folder;

    private final ClassLoader own = Thread.currentThread().getContextClassLoader();
    private ViolationReport expected;

    @BeforeEach
    void checkAsUsual() {
        new OwnRules(folder).rule("own", "$deal : Deal( open )").rule("bad", "$deal : Deal( opne )");
        try (CrmChecker checker = checker(2)) {
            expected = checker.check(CRM);
        }
    }

    @AfterEach
    void restore() {
        Thread.currentThread().setContextClassLoader(own);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void building_and_checking_need_no_context_class_loader(boolean none) {
        ClassLoader host = none ? null : BLIND;
        Thread.currentThread().setContextClassLoader(host);
        try (CrmChecker checker = checker(2)) {
            assertThat(checker.check(CRM)).isEqualTo(expected);
            assertThat(checker.check(CRM.deals().get(0), CRM, NOW)).isNotNull();
            assertThat(checker.ruleProblems()).singleElement().asString().contains("Maybe you meant 'open'.");
        }
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(host);
    }

    @Test
    void neither_does_a_checker_that_was_built_elsewhere() {
        try (CrmChecker checker = checker(1)) {
            Thread.currentThread().setContextClassLoader(BLIND);

            assertThat(checker.check(CRM)).isEqualTo(expected);
        }
    }

    private CrmChecker checker(int threads) {
        return CrmChecker.builder().trustedRulesFrom(folder).threads(threads).build();
    }
}
