package io.crmrules.examples.harness.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.crmrules.examples.harness.output.csv.CsvCell;
import io.crmrules.model.Deal;
import io.crmrules.report.DealRef;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sheets that quality control fills in, as spreadsheet programs open them. */
final class DeskSheets {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final DeskTexts texts;
    private final CsvCell cell;

    DeskSheets(DeskTexts texts) {
        this.texts = texts;
        this.cell = CsvCell.in(texts.ofReports());
    }

    /** The queue; its rows come back as answers to the findings that ask for the calls. */
    void calls(List<QueuedCall> queue, Writer out) throws IOException {
        CsvWriter csv = begin(
                out,
                "deal",
                "client",
                "phone",
                "amount",
                "since",
                "reason",
                "owner",
                "answer",
                "remark",
                "fingerprint");
        for (QueuedCall call : queue) {
            Deal deal = call.deal();
            row(
                    csv,
                    DealRef.of(deal).label(),
                    texts.client(deal),
                    texts.phones(deal),
                    texts.money(deal.amount()),
                    texts.moment(call.since()),
                    texts.reason(deal.refusalReason().strip()),
                    texts.name(deal.owner()),
                    "",
                    "",
                    call.finding() == null ? "" : call.finding().fingerprint());
        }
        csv.flush();
    }

    /** The conversations that were drawn, each with its comment, and a place for the verdict. */
    void listening(List<Talk> drawn, Writer out) throws IOException {
        CsvWriter csv = begin(out, "person", "deal", "when", "recording", "comment", "verdict", "remark", "talk");
        for (Talk talk : drawn) {
            row(
                    csv,
                    talk.person(),
                    talk.deal().label(),
                    texts.moment(talk.interaction().startedAt()),
                    talk.interaction().recording(),
                    talk.comment(),
                    "",
                    "",
                    talk.id());
        }
        csv.flush();
    }

    private CsvWriter begin(Writer out, String... columns) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(cell.separator()).build(out);
        csv.writeRecord(Arrays.stream(columns)
                .map(column -> texts.of("column." + column))
                .toList());
        return csv;
    }

    private void row(CsvWriter csv, @Nullable String... values) {
        csv.writeRecord(Stream.of(values).map(cell::of).toList());
    }
}
