package io.crmrules.drools;

import io.crmrules.model.Deal;
import io.crmrules.model.User;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.kie.api.runtime.KieRuntime;
import org.kie.api.runtime.rule.RuleContext;

/** Words of rules that do what words of rules must not. */
public final class BadWords {

    private static final AtomicBoolean RELEASED = new AtomicBoolean();

    private BadWords() {}

    /** Before a test: what hangs, hangs. */
    static void hold() {
        RELEASED.set(false);
    }

    /** After a test: the threads that hang come to an end and leave the machine to others. */
    static void release() {
        RELEASED.set(true);
    }

    /** True until the test is over. */
    public static boolean hanging() {
        Thread.onSpinWait();
        return !RELEASED.get();
    }

    /** Does not come back for deals whose id ends so. */
    public static boolean forever(Deal deal, String ending) {
        while (deal.id().endsWith(ending) && hanging()) {
            deal.open();
        }
        return false;
    }

    /** Does not come back, and not when it is interrupted either. */
    public static boolean sleepsForever(Deal deal) {
        while (hanging()) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                deal.open();
            }
        }
        return false;
    }

    /** Changes facts where no rule's text shows it. */
    public static void insert(RuleContext rule) {
        rule.getKieRuntime().insert("one more");
    }

    public static void update(RuleContext rule, Deal deal) {
        KieRuntime engine = rule.getKieRuntime();
        engine.update(engine.getFactHandle(deal), deal);
    }

    public static void delete(RuleContext rule, Deal deal) {
        KieRuntime engine = rule.getKieRuntime();
        engine.delete(engine.getFactHandle(deal));
    }

    @SuppressWarnings("InfiniteRecursion") // that is what is bad about it
    public static boolean tooDeep(Deal deal) {
        return tooDeep(deal) && deal.open();
    }

    /** Asks for more memory than any virtual machine gives for one array. */
    public static boolean huge(Deal deal) {
        return new long[Integer.MAX_VALUE].length > deal.tasks().size();
    }

    @SuppressWarnings("DoNotCallSuggester") // rules do call it
    public static boolean error(Deal deal) {
        throw new AssertionError("no such deal " + deal.id());
    }

    public static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    /** Not null-safe, as words of rules should be. */
    public static User orNull(User owner) {
        return Objects.requireNonNull(owner, "owner");
    }
}
