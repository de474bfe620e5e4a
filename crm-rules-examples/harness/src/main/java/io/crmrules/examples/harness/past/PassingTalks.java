package io.crmrules.examples.harness.past;

import io.crmrules.examples.harness.export.PassingDeals;
import io.crmrules.model.CrmStream;
import io.crmrules.model.Deal;
import io.crmrules.model.Interaction;
import io.crmrules.report.Masks;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A CRM of which certain conversations are kept while its deals go by. */
public final class PassingTalks extends PassingDeals {

    private final Set<String> wanted;
    private final Masks masks;
    private final Map<String, HeardTalk> talks = new HashMap<>();

    /**
     * A CRM with these conversations.
     *
     * @param wanted by their keys
     * @param masks of what a report tells
     */
    public PassingTalks(CrmStream crm, Set<String> wanted, Masks masks) {
        super(crm);
        this.wanted = wanted;
        this.masks = masks;
    }

    /** Those that went by, by their keys. */
    public Map<String, HeardTalk> talks() {
        return talks;
    }

    @Override
    protected void passes(Deal deal) {
        if (wanted.isEmpty()) {
            return;
        }
        for (Interaction interaction : deal.interactions()) {
            String key = HeardTalk.key(deal.id(), interaction);
            if (wanted.contains(key)) {
                talks.put(key, new HeardTalk(masks.deal(deal), interaction.user(), interaction.startedAt()));
            }
        }
    }
}
