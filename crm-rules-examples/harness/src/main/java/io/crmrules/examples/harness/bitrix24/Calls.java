package io.crmrules.examples.harness.bitrix24;

import io.crmrules.examples.harness.bitrix24.internal.Problems;
import io.crmrules.examples.harness.bitrix24.internal.Times;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.Located;
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

    private final Users users;
    private final Times times;
    private final Facts facts;
    private final Problems problems;
    private final Map<String, List<Call>> byActivity = new LinkedHashMap<>();

    private record Call(Located record, Interaction interaction) {}

    Calls(Users users, Times times, Facts facts, Problems problems) {
        this.users = users;
        this.times = times;
        this.facts = facts;
        this.problems = problems;
    }

    void read(Located record) {
        try {
            Call call = new Call(record, interaction(record));
            byActivity
                    .computeIfAbsent(record.text("CRM_ACTIVITY_ID"), any -> new ArrayList<>())
                    .add(call);
        } catch (BrokenRecordException e) {
            problems.add(e.problem());
            lost(record);
        }
    }

    private Interaction interaction(Located record) throws BrokenRecordException {
        return Interaction.builder(
                        "call-" + record.id("ID"), Interaction.Type.CALL, times.required(record, "CALL_START_DATE"))
                .direction(direction(record.text("CALL_TYPE")))
                .talkSeconds(talkSeconds(record))
                .user(users.of(record, "PORTAL_USER_ID"))
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
    private static @Nullable Integer talkSeconds(Located record) {
        String code = record.text("CALL_FAILED_CODE");
        int seconds = record.get("CALL_DURATION").node().asInt(0);
        boolean answered = code.equals(ANSWERED) || code.isEmpty();
        return (seconds > 0) == answered ? Integer.valueOf(Math.max(0, seconds)) : null;
    }

    private static String recording(Located record) {
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
            facts.of(deal).interactions().add(call.interaction);
        }
    }

    private void lost(Located record) {
        facts.lost(
                Facts.OwnerType.of(record.text("CRM_ENTITY_TYPE")),
                record.reference("CRM_ENTITY_ID"),
                DataKind.INTERACTIONS);
    }
}
