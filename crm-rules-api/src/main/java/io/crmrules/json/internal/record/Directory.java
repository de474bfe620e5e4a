package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.ProblemLog;
import io.crmrules.json.internal.parse.TakenAt;
import io.crmrules.json.internal.parse.Values;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What deals refer to, by id. */
public final class Directory {

    private final Map<String, Pipeline> pipelines = new LinkedHashMap<>();
    private final Map<String, Stage> stages = new HashMap<>();
    private final Map<String, User> users = new LinkedHashMap<>();
    private final Map<String, LeadSource> leadSources = new LinkedHashMap<>();
    private final TakenAt taken = new TakenAt();
    private final Customers customers;

    public Directory(ProblemLog log) {
        this.customers = new Customers(log);
    }

    /** Each {@code add} answers whether the id is new; what repeats one is not added. */
    public boolean add(Pipeline pipeline) {
        boolean added = pipelines.putIfAbsent(pipeline.id(), pipeline) == null;
        if (added) {
            pipeline.stages().forEach(stage -> stages.put(stage.id(), stage));
        }
        return added;
    }

    public boolean add(User user) {
        return users.putIfAbsent(user.id(), user) == null;
    }

    public boolean add(LeadSource source) {
        return leadSources.putIfAbsent(source.id(), source) == null;
    }

    @Nullable
    Pipeline pipeline(String id) {
        return pipelines.get(id);
    }

    @Nullable
    Stage stage(String id) {
        return stages.get(id);
    }

    @Nullable
    User user(String id) {
        return users.get(id);
    }

    /**
     * Whom a record names.
     *
     * @param user null when it names nobody, or a stranger
     * @param stranger whether it names a user who is not there
     */
    record Person(@Nullable User user, boolean stranger) {
        static final Person NOBODY = new Person(null, false);
    }

    /** Reads whom the property at hand names. */
    Person person(Cursor in) throws IOException {
        int dropped = in.dropped();
        User user = Values.optional(in, "user", this::user);
        return new Person(user, in.dropped() > dropped);
    }

    @Nullable
    LeadSource leadSource(String id) {
        return leadSources.get(id);
    }

    public Collection<Pipeline> pipelines() {
        return pipelines.values();
    }

    public Collection<User> users() {
        return users.values();
    }

    public Collection<LeadSource> leadSources() {
        return leadSources.values();
    }

    /** The moment of the snapshot, once it was read. */
    public TakenAt taken() {
        return taken;
    }

    public Customers customers() {
        return customers;
    }
}
