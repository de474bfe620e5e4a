package io.crmrules.examples.harness.export.bitrix24;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * voximplant.statistic.get: what the telephony knows of a call. The call's activity tells which deal it was about; a call
 * without one, or whose activity is not here, hangs on what the statistic names.
 */
final class Calls {

    private static final String ANSWERED = "200";

    private final Crm crm;
    private final Map<String, List<Call>> byActivity = new LinkedHashMap<>();

    private record Call(JsonCursor record, Interaction interaction) {}

    Calls(Crm crm) {
        this.crm = crm;
    }

    void read(JsonCursor record) {
        try {
            Call call = new Call(record, interaction(record));
            byActivity
                    .computeIfAbsent(record.text("CRM_ACTIVITY_ID"), any -> new ArrayList<>())
                    .add(call);
        } catch (BrokenRecordException e) {
            record.report(e);
            lost(record);
        }
    }

    private Interaction interaction(JsonCursor record) throws BrokenRecordException {
        return Interaction.builder(
                        "call-" + record.requiredId("ID"),
                        Interaction.Type.CALL,
                        crm.times().required(record, "CALL_START_DATE"))
                .direction(direction(record.text("CALL_TYPE")))
                .talkSeconds(talkSeconds(record))
                .user(crm.users().of(record, "PORTAL_USER_ID"))
                .line(record.text("PORTAL_NUMBER"))
                .recording(recording(record))
                .build();
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
    List<Interaction> take(String activity) {
        List<Call> calls = byActivity.remove(activity);
        return calls == null ? List.of() : calls.stream().map(Call::interaction).toList();
    }

    /** Places the calls that no activity took. */
    void placeRest() {
        byActivity.values().forEach(calls -> calls.forEach(this::place));
        byActivity.clear();
    }

    private void place(Call call) {
        String deal = Facts.dealOf(call.record, "CRM_ENTITY_TYPE", "CRM_ENTITY_ID");
        if (deal == null) {
            lost(call.record);
        } else {
            crm.facts().of(deal).interactions().add(call.interaction);
        }
    }

    private void lost(JsonCursor record) {
        crm.facts()
                .lost(
                        Facts.OwnerType.of(record.text("CRM_ENTITY_TYPE")),
                        record.reference("CRM_ENTITY_ID"),
                        DataKind.INTERACTIONS);
    }
}
