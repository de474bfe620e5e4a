package io.crmrules.policy;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields on the cards of deals, contacts and companies that a policy may require, besides a company's own. */
@SuppressWarnings("ImmutableEnumChecker") // a reference to a method cannot be changed
public enum CardField {
    DEAL_TITLE("deal.title", Deal.class, Deal::title),
    DEAL_AMOUNT("deal.amount", Deal.class, Deal::amount),
    DEAL_EXPECTED_CLOSE_DATE("deal.expectedCloseDate", Deal.class, Deal::expectedCloseDate),
    DEAL_SOURCE("deal.source", Deal.class, Deal::source),
    DEAL_NOTE("deal.note", Deal.class, Deal::note),
    DEAL_REFUSAL_REASON("deal.refusalReason", Deal.class, Deal::refusalReason),
    DEAL_URL("deal.url", Deal.class, Deal::url),
    DEAL_OWNER("deal.owner", Deal.class, Deal::owner),
    DEAL_COMPANY("deal.company", Deal.class, Deal::company),
    CONTACT_NAME("contact.name", Contact.class, Contact::name),
    CONTACT_PHONE("contact.phone", Contact.class, Contact::phones),
    CONTACT_EMAIL("contact.email", Contact.class, Contact::emails),
    CONTACT_POSITION("contact.position", Contact.class, Contact::position),
    CONTACT_CITY("contact.city", Contact.class, Contact::city),
    CONTACT_BIRTHDAY("contact.birthday", Contact.class, Contact::birthday),
    COMPANY_NAME("company.name", Company.class, Company::name),
    COMPANY_CITY("company.city", Company.class, Company::city),
    COMPANY_PHONE("company.phone", Company.class, Company::phones),
    COMPANY_EMAIL("company.email", Company.class, Company::emails);

    private final String path;
    private final Function<Object, @Nullable Object> read;

    <T> CardField(String path, Class<T> card, Function<T, @Nullable Object> read) {
        this.path = path;
        this.read = of -> read.apply(card.cast(of));
    }

    /** As policies and evidence name it ("contact.phone"). */
    public String path() {
        return path;
    }

    /** What stands in the field of a deal, contact or company; null, or an empty text or list, when nothing does. */
    @Nullable
    Object read(Object card) {
        return read.apply(card);
    }
}
