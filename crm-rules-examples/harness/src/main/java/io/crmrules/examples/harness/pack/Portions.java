package io.crmrules.examples.harness.pack;

import io.crmrules.examples.harness.file.FileNames;
import io.crmrules.examples.harness.output.Portion;
import io.crmrules.examples.harness.text.Vocabulary;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.report.PersonSummary;
import io.crmrules.report.Responsible;
import io.crmrules.support.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Who gets what of a run: the head of sales all of it, quality control and every person their own, heads their team's too. */
final class Portions {

    private final Portion all;
    private final Staff staff;
    private final Words words;
    private final FileNames names = new FileNames();

    Portions(Portion all, Staff staff) {
        this.all = all;
        this.staff = staff;
        this.words = Vocabulary.of(all.report().summary().run().language(), Portions.class);
    }

    /** Those who get a page, a sheet and a list, in the order of the to-do list. */
    List<Portion> ofReaders() {
        List<Portion> portions = new ArrayList<>();
        portions.add(named(all, Vocabulary.name(words, Responsible.of(Role.HEAD_OF_SALES)), false));
        Set<Responsible> people = people();
        Predicate<Responsible> control = staff.role(Role.QUALITY_CONTROL);
        if (people.stream().anyMatch(control)) {
            Portion theirs = all.answeredBy(control);
            portions.add(named(
                    theirs.with(theirs.past().hearing(all.past())),
                    Vocabulary.name(words, Responsible.of(Role.QUALITY_CONTROL)),
                    true));
        }
        for (Responsible answers : people) {
            if (answers.user() != null) {
                portions.add(of(answers.user()));
            }
        }
        return portions;
    }

    /** Those of teams: a digest for the chat of each. */
    List<Portion> ofTeams() {
        return staff.teams().stream()
                .map(team -> named(all.answeredBy(staff.team(team)), words.of("team", team), false))
                .toList();
    }

    private Portion of(User user) {
        return named(all.answeredBy(staff.seenBy(user)), user.label(), !staff.leads(user));
    }

    private Portion named(Portion portion, String reader, boolean oneself) {
        return portion.readBy(reader, names.of(reader, words.of("nameless")), oneself);
    }

    /** Everybody with something to do, to talk about or to prevent, who works here and has open deals, and heads of teams. */
    private Set<Responsible> people() {
        Set<Responsible> people = new LinkedHashSet<>();
        all.todo().people().forEach(person -> people.add(person.answers()));
        people.addAll(all.forecast().byWhoAnswers().keySet());
        all.past().listening().toDiscuss().forEach(talk -> people.add(talk.who()));
        all.report().people().stream()
                .map(PersonSummary::answers)
                .filter(answers -> answers.user() != null && staff.works(answers.user()))
                .forEach(people::add);
        staff.users().stream()
                .filter(user -> staff.works(user) && staff.leads(user))
                .map(Responsible::of)
                .forEach(people::add);
        return people;
    }
}
