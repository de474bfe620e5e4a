package io.crmrules.examples.harness.command.history;

import io.crmrules.examples.harness.answer.ReadVerdict;
import io.crmrules.examples.harness.history.SqlHistory;
import io.crmrules.examples.harness.past.HeardTalk;
import io.crmrules.examples.harness.past.JudgedTalk;
import io.crmrules.examples.harness.past.Listened;
import io.crmrules.examples.harness.past.Listening;
import io.crmrules.examples.harness.past.PassingTalks;
import io.crmrules.model.CrmStream;
import io.crmrules.model.User;
import io.crmrules.report.DealRef;
import io.crmrules.report.Masks;
import io.crmrules.report.Responsible;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Verdicts of quality control: those that come back with this run, once their conversations were seen, and earlier ones. */
final class Verdicts {

    private final SqlHistory store;
    private final AnswerLines lines;
    private final List<ReadVerdict> given = new ArrayList<>();
    private @Nullable PassingTalks crm;

    Verdicts(SqlHistory store, AnswerLines lines) {
        this.store = store;
        this.lines = lines;
    }

    void add(List<ReadVerdict> more) {
        given.addAll(more);
    }

    /** Looks for the conversations that are spoken of while the deals go by. */
    CrmStream heard(CrmStream deals, Masks told) {
        Set<String> wanted = given.stream().map(ReadVerdict::talk).collect(Collectors.toCollection(HashSet::new));
        store.judged(Instant.MIN).forEach(judged -> wanted.add(judged.talk()));
        crm = new PassingTalks(deals, wanted, told);
        return crm;
    }

    /** Keeps what came back, tells what became of it, and says what was heard lately. */
    Listening taken(Instant now, People people) {
        Map<String, HeardTalk> talks = crm == null ? Map.of() : crm.talks();
        if (!given.isEmpty()) {
            take(talks, now);
        }
        List<Listened> all = store.judged(now.minus(Duration.ofDays(Listening.DAYS))).stream()
                .map(judged -> told(judged, talks.get(judged.talk()), people))
                .toList();
        return new Listening(now, all);
    }

    /** The conversations that nobody has to listen to again, by their keys. */
    Set<String> judged() {
        return store.judged(Instant.MIN).stream().map(JudgedTalk::talk).collect(Collectors.toSet());
    }

    private void take(Map<String, HeardTalk> talks, Instant now) {
        List<ReadVerdict> known = new ArrayList<>();
        List<ReadVerdict> strangers = new ArrayList<>();
        List<JudgedTalk> judged = new ArrayList<>();
        for (ReadVerdict read : given) {
            HeardTalk talk = talks.get(read.talk());
            if (talk == null) {
                strangers.add(read);
            } else {
                known.add(read);
                judged.add(judged(read, talk, now));
            }
        }
        lines.verdicts(known, store.keep(judged), strangers);
    }

    private static JudgedTalk judged(ReadVerdict read, HeardTalk talk, Instant now) {
        User person = talk.person();
        return new JudgedTalk(
                read.talk(),
                talk.deal().id(),
                person == null ? null : person.id(),
                talk.at(),
                read.verdict(),
                read.remark(),
                now);
    }

    /** A conversation that this export lacks is named by the id of its deal. */
    private static Listened told(JudgedTalk judged, @Nullable HeardTalk talk, People people) {
        return new Listened(
                judged,
                people.of(judged.person() == null ? "" : Responsible.Type.USER + " " + judged.person()),
                talk == null ? new DealRef(judged.deal(), "", "", "") : talk.deal(),
                people.masks().text(judged.remark()));
    }
}
