package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.Owners;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.internal.assembly.Versions;
import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * voximplant.statistic.get: what the telephony knows of a call. The call's activity tells which deal it was about; a call
 * without one, or whose activity is not here, hangs on what the statistic names.
 */
final class Calls {

    private static final String ANSWERED = "200";
    private static final Set<DataKind> KINDS = Set.of(DataKind.INTERACTIONS, DataKind.RECORDINGS);

    private final Crm crm;
    private final Map<String, List<Call>> byActivity = new LinkedHashMap<>();

    private record Call(JsonCursor record, List<Owner> owners, Interaction.Builder interaction) {}

    Calls(Crm crm) {
        this.crm = crm;
    }

    void read() {
        Versions versions = new Versions("CALL_START_DATE");
        crm.bodies().each(Resource.CALLS, record -> versions.put(record.key("ID"), record, () -> call(record)));
        versions.read();
    }

    private void call(JsonCursor record) throws BrokenRecordException {
        Owner owner = Owners.of(record.text("CRM_ENTITY_TYPE"), record.reference("CRM_ENTITY_ID"));
        List<Owner> owners = owner == null ? List.of() : List.of(owner);
        crm.deals()
                .read(
                        record,
                        owners,
                        KINDS,
                        place -> byActivity
                                .computeIfAbsent(record.text("CRM_ACTIVITY_ID"), any -> new ArrayList<>())
                                .add(new Call(record, owners, interaction(record))));
    }

    private Interaction.Builder interaction(JsonCursor record) throws BrokenRecordException {
        return Interaction.builder(
                        "call-" + record.requiredId("ID"),
                        Interaction.Type.CALL,
                        crm.times().required(record, "CALL_START_DATE"))
                .direction(direction(record.text("CALL_TYPE")))
                .talkSeconds(talkSeconds(record))
                .user(crm.users().of(record, "PORTAL_USER_ID"))
                .line(record.text("PORTAL_NUMBER"))
                .recording(recording(record));
    }

    /** 2 and 3 come in, the latter was passed on; 1 goes out, and so does 4, the call-back that a customer asked for. */
    private static Interaction.@Nullable Direction direction(String type) {
        return switch (type) {
            case "2", "3" -> Interaction.Direction.INCOMING;
            case "1", "4", "5" -> Interaction.Direction.OUTGOING;
            default -> null;
        };
    }

    /**
     * Unknown where duration and code do not say the same: telephonies report the ringing of a missed call as its
     * duration, or no duration for an answered one.
     */
    private static @Nullable Integer talkSeconds(JsonCursor record) {
        String code = record.text("CALL_FAILED_CODE");
        Integer seconds = record.seconds("CALL_DURATION");
        boolean answered = code.equals(ANSWERED) || code.isEmpty();
        boolean talked = seconds != null && seconds > 0;
        return talked == answered ? seconds : null;
    }

    private static String recording(JsonCursor record) {
        String file = record.reference("RECORD_FILE_ID");
        String url = record.text("CALL_RECORD_URL");
        return url.isEmpty() && file != null ? "disk file " + file : url;
    }

    /** The calls of an activity; they count as placed from now on. */
    List<Interaction.Builder> take(String activity) {
        List<Call> calls = byActivity.remove(activity);
        return calls == null ? List.of() : calls.stream().map(Call::interaction).toList();
    }

    /** Places the calls that no activity took. */
    void placeRest() {
        byActivity
                .values()
                .forEach(calls -> calls.forEach(
                        call -> crm.deals().place(call.record(), call.owners()).add(call.interaction())));
        byActivity.clear();
    }
}
