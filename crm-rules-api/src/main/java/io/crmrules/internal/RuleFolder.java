package io.crmrules.internal;

import io.crmrules.rule.source.RuleException;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.source.RuleTexts;
import io.crmrules.rule.source.Trust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A company's own rules: every DRL file of a folder, with the texts beside it. Links are not followed. */
public final class RuleFolder {

    private static final int DEPTH = 8;
    private static final long LARGEST = 256 * 1024;
    private static final String DRL = ".drl";
    /** What editors and hurried hands make of a rule's name; copies that somebody keeps on purpose end otherwise. */
    private static final Pattern ALMOST_DRL = Pattern.compile("(?i)\\.drl(\\.txt)?$");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final List<RuleSource> sources = new ArrayList<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    private final Trust trust;

    private RuleFolder(Trust trust) {
        this.trust = trust;
    }

    /**
     * Reads all of it.
     *
     * @param trust how far its rules are trusted
     * @throws RuleException when the folder does not exist, cannot be listed or has no rules
     */
    public static RuleFolder read(Path folder, Trust trust) {
        RuleFolder read = new RuleFolder(trust);
        List<Path> files = files(folder);
        List<RuleProblem> almost = new ArrayList<>();
        Map<String, List<Path>> byFolder =
                files.stream().collect(Collectors.groupingBy(file -> String.valueOf(file.getParent())));
        for (Path file : files) {
            if (file.toString().endsWith(DRL)) {
                read.add(folder, file, byFolder.getOrDefault(String.valueOf(file.getParent()), List.of()));
            } else if (ALMOST_DRL.matcher(file.toString()).find()) {
                almost.add(new RuleProblem(
                        file.toString(), 0, "is not read: the name of a rule ends with .drl.", "Maybe rename it."));
            }
        }
        if (read.sources.isEmpty() && read.problems.isEmpty()) {
            throw noRules(folder, files);
        }
        read.problems.addAll(almost);
        return read;
    }

    public List<RuleSource> sources() {
        return sources;
    }

    public List<RuleProblem> problems() {
        return problems;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new RuleException(List.of(new RuleProblem(
                    folder.toString(),
                    0,
                    Files.exists(folder) ? "is not a folder." : "does not exist.",
                    "Maybe the path is relative to another folder; it was looked for at " + folder.toAbsolutePath()
                            + ".")));
        }
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            return walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new RuleException(
                    List.of(new RuleProblem(folder.toString(), 0, "cannot be listed (" + e.getMessage() + ").", "")));
        }
    }

    /** Nothing would be checked, and nothing would look like order. */
    private static RuleException noRules(Path folder, List<Path> files) {
        String advice = files.stream()
                .filter(file -> file.getFileName().toString().contains(DRL))
                .findFirst()
                .map(file -> "Maybe " + file.getFileName() + " is one: its name has to end with .drl.")
                .orElse("Maybe the rules are in another folder; it was looked for at " + folder.toAbsolutePath() + ".");
        return new RuleException(
                List.of(new RuleProblem(folder.toString(), 0, "has no rules, which are files named *.drl.", advice)));
    }

    private void add(Path folder, Path file, List<Path> beside) {
        String drl = content(file);
        if (drl == null) {
            return;
        }
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - DRL.length());
        Path parent = folder.relativize(file).getParent();
        String group = parent == null ? "" : parent.toString().replace('\\', '/');
        sources.add(new RuleSource(stem, file.toString(), group, drl, texts(stem, beside), trust));
    }

    private Map<String, RuleTexts> texts(String stem, List<Path> beside) {
        Map<String, RuleTexts> texts = new HashMap<>();
        for (Path file : beside) {
            String language = Siblings.language(file.getFileName().toString(), stem);
            String content = language == null ? null : content(file);
            if (language != null && content != null) {
                addTexts(texts, language, file, content);
            }
        }
        return texts;
    }

    private void addTexts(Map<String, RuleTexts> texts, String language, Path file, String content) {
        try {
            texts.put(language, RuleTextsReader.read(content));
        } catch (IllegalArgumentException e) {
            problems.add(new RuleProblem(file.toString(), 0, String.valueOf(e.getMessage()), ""));
        }
    }

    private @Nullable String content(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                problems.add(new RuleProblem(
                        file.toString(), 0, "is larger than " + LARGEST / 1024 + " KB.", "Maybe it is no rule."));
                return null;
            }
            String content = Files.readString(file);
            return content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
        } catch (CharacterCodingException e) {
            problems.add(new RuleProblem(file.toString(), 0, "is not UTF-8 text.", "Maybe save it as UTF-8."));
        } catch (IOException e) {
            problems.add(new RuleProblem(file.toString(), 0, "cannot be read (" + e.getMessage() + ").", ""));
        }
        return null;
    }
}
