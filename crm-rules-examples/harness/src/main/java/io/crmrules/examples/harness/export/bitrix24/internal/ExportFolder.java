package io.crmrules.examples.harness.export.bitrix24.internal;

import io.crmrules.examples.harness.export.UnreadableExportException;
import io.crmrules.examples.harness.export.internal.ExportFiles;
import io.crmrules.examples.harness.export.internal.Problems;
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
 * @param listed all files
 * @param files of each resource, answers for single records first: they carry more than lists
 * @param strangers JSON files that are no answer of a known method
 */
public record ExportFolder(ExportFiles listed, Map<Resource, List<Path>> files, List<Path> strangers) {

    public static ExportFolder open(Path folder) throws UnreadableExportException {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableExportException(
                    folder + " is not a folder. A Bitrix24 export is a folder of REST answers such as "
                            + "crm.deal.list.json. Maybe name the folder that the file is in.");
        }
        ExportFiles listed = ExportFiles.list(folder);
        ExportFolder found = new ExportFolder(listed, new EnumMap<>(Resource.class), new ArrayList<>());
        listed.all().stream().filter(ExportFiles::mayHoldJson).forEach(found::add);
        found.files.forEach((resource, paths) -> paths.sort(inOrder(resource)));
        return found;
    }

    private void add(Path file) {
        Resource resource = Resource.of(ExportFiles.plainName(file));
        if (resource != null) {
            files.computeIfAbsent(resource, any -> new ArrayList<>()).add(file);
        } else {
            strangers.add(file);
        }
    }

    private static Comparator<Path> inOrder(Resource resource) {
        return Comparator.comparing((Path file) -> resource.listedIn(ExportFiles.plainName(file)))
                .thenComparing(Comparator.naturalOrder());
    }

    String nameOf(Path file) {
        return listed.name(file);
    }

    public boolean has(Resource resource) {
        return files.containsKey(resource);
    }

    List<Path> of(Resource resource) {
        return files.getOrDefault(resource, List.of());
    }

    /** The first few files that are no answer of a known method, for a message. */
    public String someStrangers() {
        return listed.some(strangers);
    }

    void reportStrangers(Problems problems) {
        strangers.forEach(file ->
                problems.add(nameOf(file), "It is not read.", "Maybe name it after the REST method that answered."));
    }
}
