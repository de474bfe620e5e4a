package io.crmrules.examples.harness.export.bitrix24.internal.papers;

import io.crmrules.examples.harness.export.bitrix24.internal.Bodies;
import io.crmrules.examples.harness.export.bitrix24.internal.Items;
import io.crmrules.examples.harness.export.bitrix24.internal.Resource;
import io.crmrules.examples.harness.export.internal.BrokenRecordException;
import io.crmrules.examples.harness.export.internal.JsonCursor;
import io.crmrules.examples.harness.export.internal.assembly.DealDraft;
import io.crmrules.examples.harness.export.internal.assembly.Deals;
import io.crmrules.examples.harness.export.internal.assembly.Owner;
import io.crmrules.model.DataKind;
import io.crmrules.model.MilestoneType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/**
 * crm.documentgenerator.document.list: documents that were made from templates. That one was printed proves neither that it
 * was sent or signed, nor that it was not.
 */
final class Documents {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Map<MilestoneType, Pattern> TITLES = Map.of(
            MilestoneType.INVOICE_ISSUED, Pattern.compile("сч[её]т|invoice", FLAGS),
            MilestoneType.OFFER_SENT, Pattern.compile("предложени|\\bкп\\b|offer|quote|proposal|estimate", FLAGS),
            MilestoneType.CONTRACT_SIGNED, Pattern.compile("договор|контракт|contract|agreement", FLAGS));

    private final Bodies bodies;
    private final Deals deals;

    Documents(Bodies bodies, Deals deals) {
        this.bodies = bodies;
        this.deals = deals;
    }

    /** Hands over what each deal may have reached. */
    void read(BiConsumer<MilestoneType, DealDraft> unsure) {
        bodies.each(Resource.DOCUMENTS, record -> document(record, unsure));
    }

    private void document(JsonCursor record, BiConsumer<MilestoneType, DealDraft> unsure) throws BrokenRecordException {
        String id = record.reference("entityId");
        boolean ofDeal = record.text("entityTypeId").equals(Items.DEAL);
        List<Owner> owners = ofDeal && id != null ? List.of(Owner.deal(id)) : List.of();
        deals.read(record, owners, Set.of(DataKind.MILESTONES), place -> {
            if (id == null || !record.has("entityTypeId")) {
                throw record.missing(id == null ? "entityId" : "entityTypeId");
            }
            String title = record.text("title");
            TITLES.forEach((type, words) -> {
                if (words.matcher(title).find()) {
                    place.deals().forEach(deal -> unsure.accept(type, deal));
                }
            });
        });
    }
}
