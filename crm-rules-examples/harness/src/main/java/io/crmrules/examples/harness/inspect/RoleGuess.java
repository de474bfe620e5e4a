package io.crmrules.examples.harness.inspect;

import io.crmrules.model.Role;
import io.crmrules.model.User;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which role a user may have, by what the position, the user and the team are called; the first that says something. */
final class RoleGuess {

    private static final Map<Pattern, Role> WORDS = new LinkedHashMap<>();

    static {
        guess("\\bбот\\b|\\bробот\\b|интеграц|\\bapi\\b|\\b(sales)?bot\\b|robot|integration", Role.ROBOT);
        guess("бирж|лидообменник|\\bбуфер|lead exchange|lead pool", Role.LEAD_EXCHANGE);
        guess("контрол\\S* качеств|\\bокк\\b|quality", Role.QUALITY_CONTROL);
        guess("стаж[её]р|trainee|\\bintern\\b", Role.TRAINEE);
        guess("руковод|\\bроп\\b|начальник|директор|\\bhead\\b|director|supervisor", Role.HEAD_OF_SALES);
        guess("менеджер|продаж|продав|sales|\\bmanager", Role.SALES_REP);
    }

    private RoleGuess() {}

    private static void guess(String words, Role role) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
        WORDS.put(Pattern.compile(words, flags), role);
    }

    /**
     * The role that is suggested; null when nothing suggests one.
     *
     * @param position what the CRM calls the user's position, possibly empty
     */
    static @Nullable Role of(User user, String position) {
        return Stream.of(position, user.name(), user.team() == null ? "" : user.team())
                .flatMap(text -> Stream.ofNullable(said(text)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Role said(String text) {
        return WORDS.entrySet().stream()
                .filter(word -> word.getKey().matcher(text).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }
}
