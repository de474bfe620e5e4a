package io.crmrules.drools.internal.compile.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.drools.drl.parser.lang.DRL6Lexer;

/**
 * The words of one file. A rule that begins with {@code правило} is written in Russian words: each stands for one word of
 * the table. Texts in quotes, comments and the names that a rule gives itself stay as they are, and so do the lines of the
 * file. In any other rule a Russian word is a mistake.
 */
public final class RussianWords {

    private static final Map<String, String> ENGLISH = read();
    private static final String RULE = "rule";
    private static final String RUSSIAN_RULE = "правило";

    private boolean begun;
    private boolean russian;

    /** The word that the next one of the file stands for; itself when it stands for none. */
    String english(String next) {
        String word = ENGLISH.getOrDefault(next, next);
        if (!begun && word.equals(RULE)) {
            begun = true;
            russian = !next.equals(RULE);
        }
        return russian ? word : next;
    }

    /** All of them, by the Russian word. */
    public static Map<String, String> all() {
        return ENGLISH;
    }

    /** The same file in the words that the engine knows. */
    public static String inEnglish(String file) {
        if (!file.contains(RUSSIAN_RULE)) {
            return file;
        }
        RussianWords words = new RussianWords();
        StringBuilder english = new StringBuilder(file.length());
        int copied = 0;
        DRL6Lexer lexer = new DRL6Lexer(new ANTLRStringStream(file));
        for (Token token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            String word = words.english(token.getText());
            if (!word.equals(token.getText())) {
                int from = ((CommonToken) token).getStartIndex();
                english.append(file, copied, from).append(word);
                copied = from + token.getText().length();
            }
        }
        return copied == 0 ? file : english.append(file, copied, file.length()).toString();
    }

    private static Map<String, String> read() {
        try (InputStream in = RussianWords.class.getResourceAsStream("russian.properties")) {
            if (in == null) {
                throw new IllegalStateException("The class path lacks the Russian words of rules.");
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> english = new HashMap<>();
            words.forEach((russian, meant) -> english.put(String.valueOf(russian), String.valueOf(meant)));
            return Collections.unmodifiableMap(english);
        } catch (IOException e) {
            throw new UncheckedIOException("The Russian words of rules cannot be read", e);
        }
    }
}
