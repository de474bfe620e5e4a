package io.crmrules.examples.harness.desk;

import io.crmrules.examples.harness.output.WebAddress;
import io.crmrules.examples.harness.output.markdown.Markdown;
import io.crmrules.examples.harness.past.Listening;
import io.crmrules.model.Deal;
import io.crmrules.model.User;
import io.crmrules.report.DealRef;
import io.crmrules.report.Responsible;
import java.util.List;
import java.util.stream.Collectors;

/** The desk as a page in Markdown. */
final class DeskPage {

    private final DeskTexts texts;
    private final StringBuilder page = new StringBuilder();

    DeskPage(DeskTexts texts) {
        this.texts = texts;
    }

    String of(List<QueuedCall> queue, List<Talk> drawn, Listening listening, List<ReasonCount> reasons) {
        heading("#", Markdown.text(texts.of("title", texts.now())));
        heading("##", texts.counted("queue", queue.size()));
        for (int i = 0; i < queue.size(); i++) {
            call(i + 1, queue.get(i));
        }
        heading("##", texts.counted("listening", drawn.size()));
        if (!drawn.isEmpty()) {
            line(texts.of("listening.how"));
            table(List.of("person", "deal", "when", "recording", "comment"));
            drawn.forEach(this::drawn);
        }
        if (!listening.talks().isEmpty()) {
            heading("##", texts.of("listened"));
            table(List.of("person", "listened", "mismatches"));
            listening.people().forEach(this::listened);
        }
        heading("##", texts.of("reasons"));
        if (!reasons.isEmpty()) {
            table(List.of("reason", "count", "before", "money", "people"));
            reasons.forEach(this::reason);
        }
        return page.toString();
    }

    private void heading(String level, String text) {
        gap();
        page.append(level).append(' ').append(text).append("\n\n");
    }

    /** One empty line between what stands there and what follows. */
    private void gap() {
        while (!page.isEmpty() && page.charAt(page.length() - 1) == '\n') {
            page.setLength(page.length() - 1);
        }
        page.append(page.isEmpty() ? "" : "\n\n");
    }

    private void line(String text) {
        page.append(Markdown.text(text)).append("\n\n");
    }

    private void table(List<String> columns) {
        page.append(Markdown.head(
                columns.stream().map(column -> texts.of("column." + column)).toList()));
    }

    private void call(int number, QueuedCall call) {
        Deal deal = call.deal();
        page.append(page.toString().endsWith("\n\n") ? "" : "\n");
        page.append("### ")
                .append(number)
                .append(". ")
                .append(link(DealRef.of(deal)))
                .append("\n\n");
        item("queue.money", texts.money(deal.amount()));
        item(
                "queue.age",
                texts.age(call.since()),
                texts.name(deal.refusal() == null ? null : deal.refusal().by()));
        item("queue.reason", texts.reason(deal.refusalReason().strip()));
        item("queue.owner", texts.name(deal.owner()));
        item("queue.client", texts.client(deal), texts.phones(deal));
        if (!call.talks().isEmpty()) {
            item("queue.talks");
            call.talks().forEach(this::talk);
        }
        gap();
        line(texts.of("script"));
        page.append(script(call).stream()
                .map(sentence -> "> " + Markdown.text(sentence) + "\n")
                .collect(Collectors.joining(">\n")));
    }

    private void item(String key, Object... values) {
        page.append("- ").append(Markdown.text(texts.of(key, values))).append('\n');
    }

    private void talk(Talk talk) {
        page.append("  - ")
                .append(Markdown.text(texts.of(
                        "queue.talk",
                        texts.moment(talk.interaction().startedAt()),
                        talk.person().isEmpty() ? texts.of("unknown") : talk.person(),
                        minutes(talk))))
                .append(talk.recorded() ? " " + recording(talk) : "")
                .append(talk.comment() == null ? "" : Markdown.text(": " + talk.comment()))
                .append('\n');
    }

    private List<String> script(QueuedCall call) {
        Deal deal = call.deal();
        String reason = deal.refusalReason().strip();
        String last = call.talks().isEmpty()
                ? texts.of("script.untalked")
                : texts.of(
                        "script.talked",
                        texts.moment(call.talks()
                                .get(call.talks().size() - 1)
                                .interaction()
                                .startedAt()));
        return List.of(
                texts.of("script.hello", texts.client(deal)),
                texts.of(
                        "script.about",
                        DealRef.of(deal).label(),
                        texts.moment(deal.createdAt()),
                        texts.name(deal.owner())),
                last,
                reason.isEmpty() ? texts.of("script.unreasoned") : texts.of("script.reason", reason),
                texts.of("script.back"),
                texts.of("script.end"));
    }

    private void drawn(Talk talk) {
        page.append(Markdown.row(List.of(
                Markdown.text(talk.person().isEmpty() ? texts.of("unknown") : talk.person()),
                link(talk.deal()),
                Markdown.text(texts.moment(talk.interaction().startedAt()) + ", " + minutes(talk)),
                recording(talk),
                Markdown.text(talk.comment() == null ? texts.of("comment.none") : talk.comment()))));
    }

    private void listened(Responsible who, Listening.Count count) {
        page.append(Markdown.row(List.of(
                Markdown.text(
                        who.user() == null ? texts.of("unknown") : who.user().label()),
                String.valueOf(count.all()),
                String.valueOf(count.mismatches()))));
    }

    private void reason(ReasonCount reason) {
        page.append(Markdown.row(List.of(
                Markdown.text(texts.reason(reason.reason())),
                String.valueOf(reason.count()),
                String.valueOf(reason.before()),
                Markdown.text(texts.money(reason.money())),
                Markdown.text(reason.people().stream().map(User::label).collect(Collectors.joining(", "))))));
    }

    private String minutes(Talk talk) {
        int seconds = talk.interaction().talkSeconds() == null
                ? 0
                : talk.interaction().talkSeconds();
        return texts.of("minutes", "%d:%02d".formatted(seconds / 60, seconds % 60));
    }

    private static String link(DealRef deal) {
        return Markdown.link(deal.label(), WebAddress.of(deal.url()));
    }

    /** What is no address is shown as it is: telephony systems have numbers of their own for recordings. */
    private String recording(Talk talk) {
        String recording = talk.interaction().recording();
        return WebAddress.of(recording) == null
                ? Markdown.text(recording)
                : Markdown.link(texts.of("recording"), WebAddress.of(recording));
    }
}
