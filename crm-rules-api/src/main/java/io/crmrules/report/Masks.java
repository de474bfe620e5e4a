package io.crmrules.report;

import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Deal;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Named;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Stage;
import io.crmrules.model.User;
import io.crmrules.rule.facts.OpenDeal;
import io.crmrules.support.Sha256;
import io.crmrules.support.Words;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is said instead of names and of what people typed, by how much a run may tell. The same person has the same mask
 * in every text of a language, for it is made of the id. Immutable. For the engine; hosts ask for it by
 * {@link io.crmrules.CrmCheckerBuilder#personalData}.
 */
public final class Masks {

    /** A number as CRMs count records; a longer one may be a phone. */
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]{0,3}-?\\d{1,9}");

    private static final int CODE = 6;

    private final PersonalData told;
    private final Words words;

    private Masks(PersonalData told, String language) {
        this.told = told;
        this.words = Words.beside(Masks.class, "terms", language);
    }

    /**
     * The masks of a run.
     *
     * @param language of the run
     */
    public static Masks of(PersonalData told, String language) {
        return new Masks(told, language);
    }

    /** Whether anything is masked at all. */
    public boolean any() {
        return told != PersonalData.FULL;
    }

    /** What something is called: stages, pipelines and lead sources by their names, people and deals by their masks. */
    public String name(Named named) {
        if (!any() || named instanceof Stage || named instanceof Pipeline || named instanceof LeadSource) {
            return named.label();
        } else if (named instanceof User user) {
            return mask("user", user.id());
        } else if (named instanceof Contact contact) {
            return client("contact", contact.id());
        } else if (named instanceof Company company) {
            return client("company", company.id());
        } else if (named instanceof Deal deal) {
            return mask("deal", deal.id());
        } else if (named instanceof OpenDeal deal) {
            return mask("deal", deal.id());
        } else if (named instanceof DealRef || named instanceof NamedId) {
            return named.label(); // masked when it was made
        }
        return text(named.label());
    }

    /** What people typed; names of fields and milestones stay. */
    public String text(String text) {
        return any() && !text.isBlank() && !words.has(text) ? words.of("mask.text") : text;
    }

    /** A record as evidence names it. */
    public NamedId named(String id, Named named) {
        return new NamedId(code(id), name(named));
    }

    /** What a report keeps of a deal. */
    public DealRef deal(Deal deal) {
        return any()
                ? deal(
                        DealRef.of(deal),
                        deal.contacts().isEmpty()
                                ? deal.company()
                                : deal.contacts().get(0))
                : DealRef.of(deal);
    }

    /** What a report keeps of a deal. */
    public DealRef deal(OpenDeal deal) {
        return any()
                ? deal(
                        DealRef.of(deal),
                        deal.contacts().isEmpty()
                                ? deal.company()
                                : deal.contacts().get(0))
                : DealRef.of(deal);
    }

    private DealRef deal(DealRef deal, @Nullable Named client) {
        boolean none = told == PersonalData.NONE;
        return new DealRef(
                deal.id(), mask("deal", deal.id()), none || client == null ? "" : name(client), none ? "" : deal.url());
    }

    /** The same user by another name. */
    public User user(User user) {
        return any()
                ? User.builder(code(user.id()))
                        .name(mask("user", user.id()))
                        .role(user.role())
                        .team(user.team())
                        .active(user.active())
                        .build()
                : user;
    }

    /** The same who answers, a user by another name. */
    Responsible answers(Responsible answers) {
        return answers.user() == null ? answers : Responsible.of(user(answers.user()));
    }

    private String client(String kind, String id) {
        return told == PersonalData.NONE ? words.of("mask.none." + kind) : mask(kind, id);
    }

    private String mask(String kind, String id) {
        return words.of("mask." + kind, code(id));
    }

    /** The id where it is but a number; of any other, which may be a name, a phone or an address, a code of it. */
    String code(String id) {
        return !any() || NUMBER.matcher(id).matches()
                ? id
                : HexFormat.of().formatHex(Sha256.of(id)).substring(0, CODE);
    }
}
