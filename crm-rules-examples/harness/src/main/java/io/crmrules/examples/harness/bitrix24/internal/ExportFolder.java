package io.crmrules.examples.harness.bitrix24.internal;

import io.crmrules.examples.harness.export.UnreadableExportException;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The files of an export by what they answer.
 *
 * @param files of each resource, answers for single records first: they carry more than lists
 * @param strangers names of JSON files that are no answer of a known method
 */
public record ExportFolder(Map<Resource, List<Path>> files, List<String> strangers) {

    private static final int NAMES_SHOWN = 5;

    public static ExportFolder open(Path folder) throws UnreadableExportException {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableExportException(
                    folder + " is not a folder. A Bitrix24 export is a folder of REST answers such as "
                            + "crm.deal.list.json. Maybe name the folder that the file is in.");
        }
        ExportFolder found = new ExportFolder(new EnumMap<>(Resource.class), new ArrayList<>());
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(found::add);
        } catch (IOException | DirectoryIteratorException e) {
            throw new UnreadableExportException(
                    folder + " cannot be listed: " + e.getMessage() + ". Maybe you lack the right to read it.", e);
        }
        found.files.forEach((resource, paths) -> paths.sort(inOrder(resource)));
        found.strangers.sort(Comparator.naturalOrder());
        return found;
    }

    private void add(Path file) {
        String name = nameOf(file);
        Resource resource = Resource.of(name);
        if (!Files.isRegularFile(file)) {
            return;
        }
        if (resource != null) {
            files.computeIfAbsent(resource, any -> new ArrayList<>()).add(file);
        } else if (name.endsWith(".json")) {
            strangers.add(name);
        }
    }

    private static Comparator<Path> inOrder(Resource resource) {
        return Comparator.comparing((Path file) -> resource.listedIn(nameOf(file)))
                .thenComparing(ExportFolder::nameOf);
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    public boolean has(Resource resource) {
        return files.containsKey(resource);
    }

    /** Whether the resource was asked for as a list, not only record by record. */
    boolean lists(Resource resource) {
        return of(resource).stream().anyMatch(file -> resource.listedIn(nameOf(file)));
    }

    List<Path> of(Resource resource) {
        return files.getOrDefault(resource, List.of());
    }

    /** The first few strangers, for a message. */
    public String someStrangers() {
        int more = strangers.size() - NAMES_SHOWN;
        String names = String.join(", ", strangers.subList(0, Math.min(NAMES_SHOWN, strangers.size())));
        return more > 0 ? names + " and " + more + " more" : names;
    }
}
