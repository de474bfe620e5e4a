package io.crmrules.examples.harness.export.table;

import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.assembly.Placing;
import io.crmrules.examples.harness.export.internal.assembly.parts.UntoldMeeting;
import io.crmrules.examples.harness.export.table.internal.Row;
import io.crmrules.examples.harness.export.table.internal.When;
import io.crmrules.model.DataKind;
import io.crmrules.model.Interaction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Calls, meetings, messages and e-mails. Who began one that does not say so is not known, nor whether a meeting of the
 * past took place of which nobody said it: so nothing is concluded from a conversation that seems to be missing there.
 */
final class Contacts {

    private static final Set<DataKind> KINDS = Set.of(DataKind.INTERACTIONS);
    private static final BigDecimal MILLIS = BigDecimal.valueOf(1_000);
    private static final BigDecimal DAY = BigDecimal.valueOf(24 * 60 * 60);

    private final Crm crm;

    Contacts(Crm crm) {
        this.crm = crm;
    }

    void add(Row row, Placing place) throws BrokenRecordException {
        row.required("type");
        Interaction.Type type = row.constant("type", Interaction.Type.class);
        When started = row.requiredMoment("startedAt");
        if (type == null) {
            return;
        }
        boolean meeting = type == Interaction.Type.MEETING;
        if (!meeting) {
            // Meetings are planned: they do not say when the tables were taken.
            crm.note(row, started);
        }
        Boolean held = row.flag("held");
        Interaction.Direction direction = row.constant("direction", Interaction.Direction.class);
        if (meeting && held == null) {
            place.deals().forEach(deal -> deal.add(new UntoldMeeting(started.at())));
        } else if (!meeting && direction == null) {
            place.damage(KINDS);
        }
        Integer talk = type == Interaction.Type.CALL ? talk(row, held) : row.seconds("duration");
        if (type == Interaction.Type.CALL && talk == null) {
            damageRefused(place);
        }
        place.add(Interaction.builder(row.key(), type, started.at())
                .direction(direction)
                .talkSeconds(talk)
                .shared(Boolean.TRUE.equals(row.flag("shared")))
                .held(Boolean.TRUE.equals(held))
                .user(crm.users().of(row, "user"))
                .line(row.text("line"))
                .recording(row.text("recording")));
    }

    /** Before a refusal somebody should have talked; of a call whose length is not said nobody knows. */
    private static void damageRefused(Placing place) {
        place.deals().stream().filter(deal -> deal.stage().refusal()).forEach(deal -> deal.damage(KINDS));
    }

    /** Nobody talked in a call that was not answered, however long it rang. */
    private static @Nullable Integer talk(Row row, @Nullable Boolean answered) {
        if (Boolean.FALSE.equals(answered)) {
            return 0;
        }
        BigDecimal millis = row.number("talkMillis");
        BigDecimal seconds = millis == null ? row.number("talkSeconds") : millis.divide(MILLIS, RoundingMode.HALF_UP);
        if (seconds == null || seconds.signum() < 0 || seconds.compareTo(DAY) > 0) {
            return null;
        }
        boolean contradicts = seconds.signum() == 0 && Boolean.TRUE.equals(answered);
        return contradicts ? null : seconds.intValue();
    }
}
