package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.bitrix24.internal.Owners;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
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

    /** The type of calls that the portal makes with a recorded or spoken text. */
    private static final String BY_ITSELF = "5";

    private static final Set<DataKind> KINDS = Set.of(DataKind.INTERACTIONS, DataKind.RECORDINGS);

    private final Crm crm;
    private final Map<String, List<Call>> byActivity = new LinkedHashMap<>();

    /** @param unbound whether nobody bound it to a customer: only the number tells who was talked to */
    private record Call(JsonCursor record, List<Owner> owners, Interaction.Builder interaction, boolean unbound) {}

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
        boolean unbound = record.text("CRM_ENTITY_TYPE").isEmpty();
        List<Owner> owners = owner != null
                ? List.of(owner)
                : unbound ? crm.customers().withPhone(record.text("PHONE_NUMBER")) : List.of();
        crm.deals().read(record, owners, KINDS, place -> {
            byActivity
                    .computeIfAbsent(activity(record), any -> new ArrayList<>())
                    .add(new Call(record, owners, interaction(record), unbound));
        });
    }

    /** Empty when the call has none. */
    private static String activity(JsonCursor record) {
        String id = record.reference("CRM_ACTIVITY_ID");
        return id == null ? "" : id;
    }

    private Interaction.Builder interaction(JsonCursor record) throws BrokenRecordException {
        record.demandSpelt("CALL_TYPE", "PORTAL_USER_ID");
        return Interaction.builder(
                        "call-" + record.requiredId("ID"),
                        Interaction.Type.CALL,
                        crm.times().required(record, "CALL_START_DATE"))
                .direction(direction(record.text("CALL_TYPE")))
                .talkSeconds(talkSeconds(record))
                .user(
                        record.text("CALL_TYPE").equals(BY_ITSELF)
                                ? null
                                : crm.users().of(record, "PORTAL_USER_ID"))
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
        byActivity.forEach((activity, calls) -> calls.forEach(call -> placeAlone(call, activity)));
        byActivity.clear();
    }

    /** A call whose activity is missing shows that not all activities of its customer are here. */
    private void placeAlone(Call call, String activity) {
        Placing place = crm.deals().place(call.record(), call.owners());
        place.add(call.interaction().shared(call.unbound()));
        if (!activity.isEmpty() && crm.bodies().has(Resource.ACTIVITIES)) {
            place.damage(Activities.TOUCHED);
            call.record()
                    .count(
                            "Calls whose activities are not in the export",
                            call.record().record(),
                            "Maybe activities were asked for of deals only, and not of contacts; of the deals of these"
                                    + " customers nothing is concluded from absent tasks, calls and comments.");
        }
    }
}
