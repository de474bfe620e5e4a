package io.crmrules.examples.harness.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void yesterday() throws IOException {
        file = Files.writeString(folder.resolve("report.md"), "yesterday's");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void takes_the_place_of_the_old_one() throws IOException {
        WholeFile.writeText(file, out -> out.write("today's"));

        assertThat(file).hasContent("today's");
        assertThat(names()).containsExactly("report.md");
    }

    @Test
    void leaves_the_old_one_when_it_fails() throws IOException {
        assertThatExceptionOfType(NotWrittenException.class)
                .isThrownBy(() -> WholeFile.writeText(file, out -> {
                    out.write("half of today's");
                    throw new IOException("No space left on device");
                }))
                .withMessage(
                        file + " could not be written: the disk is full. Maybe free some space, or name a folder on "
                                + "another disk.");

        assertThat(file).hasContent("yesterday's");
        assertThat(names()).containsExactly("report.md");
    }

    @Test
    void leaves_the_old_one_when_a_program_fails() throws IOException {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> WholeFile.writeText(file, out -> {
                    throw new IllegalStateException("a defect");
                }));

        assertThat(file).hasContent("yesterday's");
        assertThat(names()).containsExactly("report.md");
    }

    @Test
    void is_not_there_for_others_before_it_is_whole() throws IOException {
        WholeFile.writeText(file, out -> {
            out.write("today's");
            out.flush();
            assertThat(file).hasContent("yesterday's");
            assertThat(names()).hasSize(2).anyMatch(name -> name.endsWith(Draft.SUFFIX));
        });
    }

    @Test
    void removes_what_a_killed_process_left() throws IOException {
        Files.writeString(folder.resolve(".1234" + Draft.SUFFIX), "half of something");

        WholeFile.writeText(file, out -> out.write("today's"));

        assertThat(names()).containsExactly("report.md");
    }

    @Test
    void leaves_the_drafts_of_others_alone() throws IOException {
        try (Draft other = Draft.in(folder)) {
            WholeFile.writeText(file, out -> out.write("today's"));

            assertThat(other.path()).exists();
        }
        assertThat(names()).containsExactly("report.md");
    }

    @Test
    void keeps_a_link_and_writes_what_it_leads_to() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("latest.md"), file);

        WholeFile.writeText(link, out -> out.write("today's"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("today's");
    }

    @Test
    void says_what_is_in_the_way() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("report.html"));

        assertThatExceptionOfType(NotWrittenException.class)
                .isThrownBy(() -> WholeFile.writeText(inTheWay, out -> out.write("today's")))
                .withMessageStartingWith(inTheWay + " could not be written: ")
                .withMessageContaining("Is a directory");
    }

    @Test
    void names_the_file_within_that_failed() {
        Path within = folder.resolve("missing/crm.ndjson");

        assertThatExceptionOfType(NotWrittenException.class)
                .isThrownBy(() ->
                        WholeFile.writeText(file, out -> WholeFile.writeText(within, crm -> crm.write("deals"))))
                .withMessageStartingWith(within + " could not be written: ")
                .withMessageContaining("there is no such file or folder");
    }

    @Test
    void knows_its_drafts_however_the_folder_is_spelt() throws IOException {
        Path here = Path.of("").toAbsolutePath();
        try (Draft other = Draft.in(here.relativize(folder.toRealPath()))) {
            WholeFile.writeText(file, out -> out.write("today's"));

            assertThat(other.path()).exists();
        }
    }
}
