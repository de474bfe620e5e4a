package io.crmrules.internal;

import io.crmrules.rule.source.RuleException;
import io.crmrules.rule.source.RuleFlaw;
import io.crmrules.rule.source.RuleProblem;
import io.crmrules.rule.source.RuleSource;
import io.crmrules.rule.source.RuleTexts;
import io.crmrules.rule.source.Spot;
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
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A company's own rules: every DRL file of a folder, with the texts beside it. Links are not followed. */
public final class RuleFolder {

    private static final int DEPTH = 8;
    private static final long LARGEST = 256 * 1024;
    private static final String DRL = ".drl";
    private static final String MESSAGE = "@message";
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
     * @throws RuleException when the folder does not exist, cannot be listed or has no rules
     */
    public static RuleFolder read(Path folder, Trust trust) {
        RuleFolder read = new RuleFolder(trust);
        List<Path> files = files(folder);
        Map<String, List<Path>> byFolder =
                files.stream().collect(Collectors.groupingBy(file -> String.valueOf(file.getParent())));
        for (Path file : files) {
            if (file.toString().endsWith(DRL)) {
                read.add(folder, file, byFolder.getOrDefault(String.valueOf(file.getParent()), List.of()));
            } else if (misnamed(file)) {
                String name = file.getFileName().toString();
                String meant = name.substring(0, name.toLowerCase(Locale.ROOT).indexOf(DRL)) + DRL;
                read.problem(file, RuleFlaw.OTHER_ENDING, name, meant);
            }
        }
        if (read.sources.isEmpty() && read.problems.isEmpty()) {
            throw refused(folder, RuleFlaw.NO_RULES, folder.toAbsolutePath().toString());
        }
        return read;
    }

    public List<RuleSource> sources() {
        return sources;
    }

    public List<RuleProblem> problems() {
        return problems;
    }

    /** {@code a.drl.txt}: Windows hides what it adds. Hidden files and copies that editors keep are none. */
    private static boolean misnamed(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean kept = name.startsWith(".") || name.endsWith("~") || name.endsWith(".bak") || name.endsWith(".swp");
        return name.contains(DRL) && !kept;
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw refused(
                    folder,
                    Files.exists(folder) ? RuleFlaw.NO_FOLDER : RuleFlaw.MISSING_FOLDER,
                    folder.toAbsolutePath().toString());
        }
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            return walk.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw refused(folder, RuleFlaw.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /** Nothing would be checked, and nothing would look like order. */
    private static RuleException refused(Path folder, RuleFlaw flaw, String value) {
        return new RuleException(List.of(RuleProblem.of(folder.toString(), Spot.NOWHERE, flaw, List.of(value), null)));
    }

    private void problem(Path file, RuleFlaw flaw, String... values) {
        problems.add(RuleProblem.of(file.toString(), Spot.NOWHERE, flaw, List.of(values), null));
    }

    /** A rule whose texts are wrong is left out when it has nothing else to say: that is told once. */
    private void add(Path folder, Path file, List<Path> beside) {
        String drl = content(file);
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.length() - DRL.length());
        int before = problems.size();
        Map<String, RuleTexts> texts = texts(stem, beside);
        boolean silent = problems.size() > before && texts.isEmpty();
        if (drl != null && (!silent || drl.contains(MESSAGE))) {
            Path parent = folder.relativize(file).getParent();
            String group = parent == null ? "" : parent.toString().replace('\\', '/');
            sources.add(new RuleSource(stem, file.toString(), group, drl, texts, trust));
        }
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
        } catch (RuleTextsReader.Misfit e) {
            problems.add(e.problem(file.toString()));
        }
    }

    private @Nullable String content(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                problem(file, RuleFlaw.TOO_LARGE, String.valueOf(LARGEST / 1024));
                return null;
            }
            String content = Files.readString(file);
            return content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
        } catch (CharacterCodingException e) {
            problem(file, RuleFlaw.NOT_UTF_8);
        } catch (IOException e) {
            problem(file, RuleFlaw.UNREADABLE, String.valueOf(e.getMessage()));
        }
        return null;
    }
}
