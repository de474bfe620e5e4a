package io.crmrules.policy;

import io.crmrules.policy.parameter.Parameter;
import io.crmrules.support.Misfit;
import io.crmrules.support.Words;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term by which several criteria go. The company decides it once, whatever criteria there are, and may decide it
 * otherwise for a pipeline; rules ask for it by its {@link #id}, as for a parameter of their own.
 *
 * <p>A policy file says {@code conversation: { within: 2 h }}. The names that such terms had as parameters of one
 * criterion ({@code criteria.conversation-without-comment.within}) stay valid and mean the same term.
 */
@SuppressWarnings("ImmutableEnumChecker") // neither a parameter nor a list made by List.of can be changed
public enum CompanyTerm {
    /** How long a call must last to be a conversation; the same in all pipelines. */
    MIN_TALK("conversation", "minTalk = 30 s"),
    /** How much working time there is to write a comment after a conversation. */
    WITHIN("conversation", "within = 4 h", "conversation-without-comment.within"),
    /** How close, by the clock, conversations are together that share one comment. */
    MERGE_WINDOW("conversation", "mergeWindow = 15 min", "conversation-without-comment.mergeWindow"),
    /** How far back conversations are judged. */
    LOOKBACK("conversation", "lookback = 30 days", "conversation-without-comment.lookback"),
    /** In which country phones without a country code are. */
    REGION("contact", "region : region = RU", "malformed-contact-data.defaultRegion"),
    /** In how many contacts at most a phone or e-mail tells who somebody is. */
    MAX_SHARED("contact", "maxShared : count from 2 = 10", "duplicate-contact.maxShared", "duplicate-deal.maxShared");

    private final String id;
    private final String group;
    private final Parameter parameter;
    private final List<String> formerIds;

    CompanyTerm(String group, String parameter, String... formerIds) {
        this.group = group;
        this.parameter = Parameter.parseAll(parameter).get(0);
        this.id = group + "." + this.parameter.name();
        this.formerIds = List.of(formerIds);
    }

    /** The term that rules and policies call so ("conversation.within"), null when there is none. */
    public static @Nullable CompanyTerm of(String id) {
        return Arrays.stream(values())
                .filter(term -> term.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The term that was once this parameter of a criterion, null when there is none. */
    public static @Nullable CompanyTerm formerly(String criterion, String parameter) {
        return Arrays.stream(values())
                .filter(term -> term.formerIds.contains(criterion + "." + parameter))
                .findFirst()
                .orElse(null);
    }

    /** The ids of all terms. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(CompanyTerm::id).toList();
    }

    /** The keys of a policy file under which terms stand. */
    public static List<String> groups() {
        return Arrays.stream(values()).map(CompanyTerm::group).distinct().toList();
    }

    /** {@code conversation.within}. */
    public String id() {
        return id;
    }

    /** The key of a policy file under which it stands ("conversation"). */
    public String group() {
        return group;
    }

    /** What it takes, and what holds when the policy says nothing; named within its group ("within"). */
    public Parameter parameter() {
        return parameter;
    }

    /** Whether a pipeline may have its own. */
    public boolean perPipeline() {
        return this != MIN_TALK;
    }

    /** What it decides, in a few words; languages other than Russian get English. */
    public String meaning(String language) {
        return Words.beside(CompanyTerm.class, "terms", language).of(id());
    }

    /**
     * The value that {@code raw} stands for, as {@link Parameter#read} takes it.
     *
     * @throws IllegalArgumentException when it does not fit; the message names the value and what would
     */
    public Object read(Object raw) {
        Object value = parameter.read(raw);
        if (this == MIN_TALK && value.equals(Duration.ZERO)) {
            throw new Misfit("0 is too little", "It is at least 1 s: a call that nobody answered is no conversation.");
        }
        return value;
    }

    /** The names that it once had as a parameter of this criterion. */
    public static List<String> formerNames(String criterion) {
        String prefix = criterion + ".";
        return Arrays.stream(values())
                .flatMap(term -> term.formerIds.stream())
                .filter(former -> former.startsWith(prefix))
                .map(former -> former.substring(prefix.length()))
                .toList();
    }
}
