package io.crmrules.examples.harness.export.bitrix24.internal.papers;

import io.crmrules.examples.harness.export.internal.JsonCursor;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What the stages of papers mean, from the reference books SMART_INVOICE_STAGE_1, INVOICE_STATUS and QUOTE_STATUS; the
 * system's own are known without. A company's own stage lies before or behind the one on which a paper counts as sent.
 */
public final class PaperStages {

    private final Map<String, Map<String, Described>> books = new HashMap<>();

    private record Described(String semantics, BigDecimal sort) {}

    /** How far a paper has come. */
    enum State {
        DRAFT,
        SENT,
        /** Paid, or an offer that was accepted. */
        DONE,
        REFUSED,
        UNKNOWN
    }

    /** Takes in an entry of crm.status.list, if it is one of a paper's stage. */
    public void add(JsonCursor status) {
        String book = status.text("ENTITY_ID");
        if (book.startsWith("SMART_INVOICE_STAGE") || book.equals("INVOICE_STATUS") || book.equals("QUOTE_STATUS")) {
            BigDecimal sort = status.number("SORT");
            books.computeIfAbsent(book, any -> new HashMap<>())
                    .put(
                            status.text("STATUS_ID"),
                            new Described(semantics(status), sort == null ? BigDecimal.ZERO : sort));
        }
    }

    private static String semantics(JsonCursor status) {
        String spelled = status.text("SEMANTICS");
        String given = spelled.isEmpty() ? status.at("EXTRA").text("SEMANTICS") : spelled;
        return given.toUpperCase(Locale.ROOT);
    }

    State of(Form form, String stage) {
        String prefix = stage.substring(0, stage.indexOf(':') + 1);
        Map<String, Described> book = books.getOrDefault(book(form, prefix), Map.of());
        Described described = book.get(stage);
        Described sent = book.get(prefix + form.sent());
        if (described != null && described.semantics().matches("S|SUCCESS")) {
            return State.DONE;
        }
        if (described != null && described.semantics().matches("F|FAILURE|APOLOGY")) {
            return State.REFUSED;
        }
        State own = systems(stage.substring(prefix.length()));
        if (own != State.UNKNOWN || described == null || sent == null) {
            return own;
        }
        return described.sort().compareTo(sent.sort()) < 0 ? State.DRAFT : State.SENT;
    }

    /** Of the stage "DT31_5:N" the book is SMART_INVOICE_STAGE_5. */
    private static String book(Form form, String prefix) {
        return switch (form) {
            case SMART_INVOICE -> "SMART_INVOICE_STAGE" + prefix.replaceAll("^DT31|:$", "");
            case INVOICE -> "INVOICE_STATUS";
            case QUOTE -> "QUOTE_STATUS";
        };
    }

    private static State systems(String stage) {
        return switch (stage) {
            case "N", "DRAFT" -> State.DRAFT;
            case "S", "SENT" -> State.SENT;
            case "P", "APPROVED" -> State.DONE;
            case "D", "DECLAINED", "APOLOGY" -> State.REFUSED;
            default -> State.UNKNOWN;
        };
    }
}
