package io.crmrules.drools;

import static org.assertj.core.api.Assertions.assertThat;

import io.crmrules.CrmChecker;
import io.crmrules.drools.testkit.synthetic.RandomCrm;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.Deal;
import io.crmrules.report.Violation;
import io.crmrules.report.ViolationReport;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One checker for the life of the process, whoever asks it. */
@Timeout(60)
class ConcurrencyTest {

    private static final int THREADS = 8;
    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final CrmSnapshot CRM = new RandomCrm(3, NOW, ZoneId.of("Europe/Moscow")).snapshot(200);

    private final ExecutorService hosts = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        hosts.shutdownNow();
    }

    @Test
    void many_threads_get_the_same_answers_as_one() throws Exception {
        try (CrmChecker checker = CrmChecker.builder().threads(2).chunkSize(30).build();
                CrmChecker alone = CrmChecker.builder().threads(1).build()) {
            ViolationReport expected = alone.check(CRM);
            List<List<Violation>> expectedOfDeals = ofDeals(alone);

            for (Future<Boolean> right : together(() ->
                    checker.check(CRM).equals(expected) && ofDeals(checker).equals(expectedOfDeals))) {
                assertThat(right.get(60, TimeUnit.SECONDS)).isTrue();
            }
        }
    }

    @Test
    void checkers_may_be_built_at_the_same_time() throws Exception {
        ViolationReport expected;
        try (CrmChecker checker = CrmChecker.builder().build()) {
            expected = checker.check(CRM);
        }
        for (Future<Boolean> right : together(() -> {
            try (CrmChecker checker = CrmChecker.builder().threads(1).build()) {
                return checker.check(CRM).equals(expected);
            }
        })) {
            assertThat(right.get(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static List<List<Violation>> ofDeals(CrmChecker checker) {
        return CRM.deals().stream()
                .map((Deal deal) -> checker.check(deal, CRM, NOW))
                .toList();
    }

    /** Starts the call on all threads at once. */
    private List<Future<Boolean>> together(Callable<Boolean> call) {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        List<Future<Boolean>> results = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            results.add(hosts.submit(() -> {
                start.await(30, TimeUnit.SECONDS);
                return call.call();
            }));
        }
        return results;
    }
}
