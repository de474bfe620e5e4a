package io.crmrules.examples.harness.action;

import io.crmrules.model.User;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that a CRM can be told.
 *
 * @param key one for each finding, or for each person and day: whoever sends it twice can tell by it
 * @param doer who is to do it, or to get the deal
 * @param deal the id of the deal it hangs on, null when on none
 * @param title in a few words
 * @param text what is to be done and why, on several lines
 * @param due by when
 */
record Chore(String key, Kind kind, User doer, @Nullable String deal, String title, String text, OffsetDateTime due) {

    /** What a CRM makes of it. */
    enum Kind {
        /** A task to go through one's findings. */
        PERSONAL_TASK,
        /** A task on a deal. */
        DEAL_TASK,
        /** Another owner of a deal. */
        NEW_OWNER
    }
}
