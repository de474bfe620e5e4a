package io.crmrules.policy.internal.file;

import io.crmrules.model.Role;
import io.crmrules.policy.internal.statement.Layers;
import io.crmrules.policy.internal.statement.Problems;
import io.crmrules.policy.internal.statement.Statement;
import io.crmrules.support.Hints;
import io.crmrules.support.yaml.YamlNode;
import io.crmrules.support.yaml.YamlReader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads policies and what they extend. */
public final class PolicyFiles {

    private PolicyFiles() {}

    public static Layers read(Path file) {
        return read(file.toAbsolutePath().normalize(), null, List.of());
    }

    /** The file over a profile, which must not be another than the file names. */
    public static Layers read(Path file, String profile) {
        Profiles.read(profile);
        return read(file.toAbsolutePath().normalize(), profile, List.of());
    }

    public static Layers parse(String yaml, String origin) {
        Problems problems = new Problems();
        PolicyReader reader = new PolicyReader();
        reader.read(YamlReader.read(yaml, origin, problems));
        YamlNode base = reader.base();
        if (base != null && !Profiles.NAMES.contains(base.text())) {
            base.complain(
                    Hints.quote(base.text()) + " is no shipped profile", Hints.maybe(base.text(), Profiles.NAMES));
        }
        problems.orThrow();
        return Profiles.read(base == null ? Profiles.STANDARD : base.text()).with(reader.statements());
    }

    /** A file of nothing but roles by user id. */
    public static Map<String, Role> roles(Path file) {
        Problems problems = new Problems();
        YamlNode users = YamlReader.read(file, name(file), problems);
        YamlNode ofPolicy = users.isMap() ? users.map().get(Statement.ROLES) : null;
        if (ofPolicy != null && ofPolicy.isMap()) {
            ofPolicy.complain("a file of user ids and their roles has no such key", "Maybe it is a whole policy.");
            problems.orThrow();
        }
        Map<String, Role> roles = PolicyReader.roles(users);
        problems.orThrow();
        return roles;
    }

    /** What a text says, whatever it extends. */
    static List<Statement> statements(String yaml, String origin) {
        Problems problems = new Problems();
        PolicyReader reader = new PolicyReader();
        reader.read(YamlReader.read(yaml, origin, problems));
        problems.orThrow();
        return reader.statements();
    }

    private static Layers read(Path file, @Nullable String profile, List<Path> extending) {
        Problems problems = new Problems();
        PolicyReader reader = new PolicyReader();
        reader.read(YamlReader.read(file, name(file), problems));
        List<Path> open = new ArrayList<>(extending);
        open.add(file);
        Path next = fileToExtend(reader.base(), file, open);
        if (next == null && reader.base() != null) {
            askProfile(reader.base(), profile);
        }
        problems.orThrow();
        return base(reader.base(), profile, next, open).with(reader.statements());
    }

    private static void askProfile(YamlNode base, @Nullable String profile) {
        if (profile != null
                && Profiles.NAMES.contains(base.text())
                && !base.text().equals(profile)) {
            base.complain(
                    "the file is asked for over the profile " + Hints.quote(profile),
                    "Maybe one of the two is to be left out.");
        }
    }

    private static Layers base(
            @Nullable YamlNode base, @Nullable String profile, @Nullable Path file, List<Path> open) {
        if (file != null) {
            return read(file, profile, open);
        }
        String otherwise = profile == null ? Profiles.STANDARD : profile;
        return Profiles.read(base == null ? otherwise : base.text());
    }

    /** The file beside {@code file} that it extends, null when it extends a profile. */
    private static @Nullable Path fileToExtend(@Nullable YamlNode base, Path file, List<Path> open) {
        if (base == null || Profiles.NAMES.contains(base.text())) {
            return null;
        }
        Path beside = beside(file, base.text());
        if (beside == null) {
            base.complain(
                    Hints.quote(base.text()) + " is neither a shipped profile nor a file beside this one",
                    Hints.maybe(base.text(), Profiles.NAMES));
        } else if (open.contains(beside)) {
            String circle = open.stream().map(PolicyFiles::name).collect(Collectors.joining(", "));
            base.complain("goes in a circle: " + circle + ", " + name(beside), "");
        }
        return beside;
    }

    private static @Nullable Path beside(Path file, String name) {
        try {
            Path beside = file.resolveSibling(name).normalize();
            boolean here = !name.isEmpty() && beside.equals(file.resolveSibling(beside.getFileName()));
            return here && Files.isRegularFile(beside) ? beside : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
