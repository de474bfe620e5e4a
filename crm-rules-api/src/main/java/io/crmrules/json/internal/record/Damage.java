package io.crmrules.json.internal.record;

import io.crmrules.json.internal.parse.Cursor;
import io.crmrules.json.internal.parse.Quote;
import io.crmrules.json.internal.parse.RecordType;
import io.crmrules.model.DataKind;
import io.crmrules.support.Hints;
import java.io.IOException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The kinds of data of which a deal lost something, so that nothing is concluded from what it has of them. */
final class Damage {

    /** A company that was lost may have had the phone by which the customer is reached, as contacts have. */
    private static final Map<String, Set<DataKind>> KINDS = Map.ofEntries(
            Map.entry("source", Set.of(DataKind.LEAD_SOURCES)),
            Map.entry("company", Set.of(DataKind.COMPANIES, DataKind.CONTACTS)),
            Map.entry("contacts", Set.of(DataKind.CONTACTS)),
            Map.entry("tasks", Set.of(DataKind.TASKS)),
            Map.entry("comments", Set.of(DataKind.COMMENTS)),
            Map.entry("interactions", Set.of(DataKind.INTERACTIONS)),
            Map.entry("stageChanges", Set.of(DataKind.STAGE_HISTORY, DataKind.STAGE_AUTHORS)),
            Map.entry("ownerChanges", Set.of(DataKind.OWNER_HISTORY)),
            Map.entry("milestones", Set.of(DataKind.MILESTONES)),
            Map.entry("fieldChanges", Set.of(DataKind.FIELD_HISTORY)),
            Map.entry("amount", Set.of(DataKind.AMOUNTS)),
            Map.entry("expectedCloseDate", Set.of(DataKind.CLOSE_DATES)),
            Map.entry("refusalReason", Set.of(DataKind.REFUSAL_REASONS)),
            Map.entry("note", Set.of(DataKind.NOTES)));

    /** Without its author or assignee such a record still says what happened, and an unknown person is a person. */
    private static final Set<String> SOUND_WITHOUT_PEOPLE = Set.of("tasks", "comments", "interactions");

    /** What of the card is of no kind, and may be required. */
    private static final Set<String> CARD = Set.of("title", "owner", "url", "fields");

    private static final int MOST_NAMES = 100;

    private final Map<String, Set<DataKind>> meant = new HashMap<>();
    private final Set<String> met = new HashSet<>();
    private Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
    private boolean cardComplete = true;

    /** What is done with the property at hand. */
    interface Step {
        void take(Cursor in) throws IOException;
    }

    /** Another deal begins. */
    void begin() {
        met.clear();
        cardComplete = true;
        kinds = EnumSet.noneOf(DataKind.class);
    }

    /** The kinds of which the deal lost something up to here. */
    Set<DataKind> kinds() {
        return kinds;
    }

    /** Whether nothing of the card was lost up to here that is of no kind. */
    boolean cardComplete() {
        return cardComplete;
    }

    /** Reads the property at hand, unless it was there before, and notes what gets lost of it. */
    void read(Cursor in, Step step) throws IOException {
        String name = in.name();
        Set<DataKind> ofProperty = KINDS.getOrDefault(name, Set.of());
        if (!ofProperty.isEmpty() && !met.add(name)) {
            in.note(Quote.of(name) + " occurs twice; the second is ignored", "");
            in.parser().skipChildren();
            kinds.addAll(ofProperty);
            return;
        }
        int lost = in.lost();
        int dropped = in.dropped();
        step.take(in);
        if (in.lost() > lost || (in.dropped() > dropped && !SOUND_WITHOUT_PEOPLE.contains(name))) {
            kinds.addAll(ofProperty);
            cardComplete &= !CARD.contains(name);
        }
    }

    /** Takes a property that the format does not know for the one of nearly that name. */
    void misspelt(String name) {
        if (meant.size() > MOST_NAMES) {
            meant.clear();
        }
        kinds.addAll(meant.computeIfAbsent(name, Damage::nearly));
    }

    /** The kinds of the property that is probably meant by this name, possibly none. */
    private static Set<DataKind> nearly(String name) {
        String nearest = Hints.nearest(name, RecordType.DEAL.properties());
        return nearest == null ? Set.of() : KINDS.getOrDefault(nearest, Set.of());
    }

    /** What the deal refers to lost something of these kinds. */
    void inherit(Set<DataKind> lost) {
        kinds.addAll(lost);
    }
}
