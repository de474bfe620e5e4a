package io.crmrules.json;

import io.crmrules.model.Comment;
import io.crmrules.model.Company;
import io.crmrules.model.Contact;
import io.crmrules.model.Coverage;
import io.crmrules.model.CrmSnapshot;
import io.crmrules.model.DataKind;
import io.crmrules.model.Deal;
import io.crmrules.model.DueChange;
import io.crmrules.model.FieldChange;
import io.crmrules.model.Interaction;
import io.crmrules.model.LeadSource;
import io.crmrules.model.Leave;
import io.crmrules.model.Milestone;
import io.crmrules.model.MilestoneType;
import io.crmrules.model.Money;
import io.crmrules.model.OwnerChange;
import io.crmrules.model.Pipeline;
import io.crmrules.model.Role;
import io.crmrules.model.Stage;
import io.crmrules.model.StageChange;
import io.crmrules.model.Task;
import io.crmrules.model.User;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A CRM with all sorts of values, those nobody expects included; the same for the same seed. */
final class RandomCrm {

    private static final List<String> BITS = List.of(
            "а",
            "Ё",
            "z",
            " ",
            "\"",
            "\\",
            "/",
            "\n",
            "\t",
            "\u0000",
            "\u0007",
            "\u007F",
            "\u00A0",
            "\u2028",
            "\uFEFF",
            "\u202Eمر",
            "שלום",
            "東",
            "\uD83D\uDE00",
            "\uD83D",
            "\uDE00",
            "e\u0301",
            "</script>",
            "{",
            "]",
            ",",
            "'");

    private final Random random;
    private final List<User> users;
    private final List<Stage> stages;
    private final List<Company> companies;
    private final List<Contact> contacts;
    private final List<LeadSource> sources;
    private final List<Pipeline> pipelines;

    RandomCrm(int seed) {
        this.random = new Random(seed);
        this.users = list(
                4,
                i -> User.builder("u" + i + text())
                        .name(text())
                        .role(orNull(any(Role.values())))
                        .active(flag())
                        .team(orNull(text() + "т"))
                        .zone(orNull(ZoneId.of("Asia/Omsk")))
                        .leaves(list(random.nextInt(2), each -> new Leave(date(), date(), orNull("u1"))))
                        .build());
        this.pipelines = list(2, this::pipeline);
        this.stages = pipelines.stream()
                .flatMap(pipeline -> pipeline.stages().stream())
                .toList();
        this.companies = list(
                3,
                i -> Company.builder("co" + i)
                        .name(text())
                        .city(text())
                        .phones(texts())
                        .emails(texts())
                        .fields(Map.of("инн", text() + "7"))
                        .createdAt(orNull(time()))
                        .build());
        this.contacts = list(5, this::contact);
        this.sources = list(
                2, i -> new LeadSource("s" + i, text(), orNull(any(LeadSource.Kind.values())), flag(), orNull(time())));
    }

    CrmSnapshot snapshot() {
        return CrmSnapshot.builder(time())
                .zone(orNull(ZoneId.of("Europe/Moscow")))
                .calendar(flag() ? Map.of() : Map.of("hours", Map.of("MON-FRI", List.of("09:00-18:00", text()))))
                .coverage(flag() ? Coverage.everything() : coverage())
                .pipelines(pipelines)
                .users(users)
                .companies(companies)
                .contacts(contacts)
                .leadSources(sources)
                .deals(list(20, this::deal))
                .build();
    }

    private Coverage coverage() {
        return Coverage.of(Set.of(DataKind.TASKS, DataKind.INTERACTIONS))
                .narrowed(DataKind.INTERACTIONS, new Coverage.Span(Set.of("CALL", "EMAIL"), orNull(time())))
                .narrowed(DataKind.TASKS, flag() ? Coverage.Span.open() : new Coverage.Span(Set.of(), time()));
    }

    private Pipeline pipeline(int number) {
        Pipeline.Builder pipeline =
                Pipeline.builder("p" + number).name(text()).main(flag()).archived(flag());
        for (int i = 0; i < 4; i++) {
            pipeline.stage(
                    "p" + number + "/" + i,
                    text(),
                    any(Stage.Type.values()),
                    orNull(any(MilestoneType.values())),
                    flag());
        }
        return pipeline.build();
    }

    private Contact contact(int number) {
        return Contact.builder("c" + number)
                .name(text())
                .phones(texts())
                .emails(texts())
                .position(text())
                .city(text())
                .birthday(orNull(date()))
                .company(orNull(any(companies)))
                .createdAt(orNull(time()))
                .fields(Map.of("vip", "y"))
                .build();
    }

    private Deal deal(int number) {
        return Deal.builder("D-" + number + text(), any(stages), time())
                .title(text())
                .owner(orNull(any(users)))
                .amount(orNull(money()))
                .createdBy(orNull(any(users)))
                .source(orNull(any(sources)))
                .expectedCloseDate(orNull(date()))
                .closedAt(orNull(time()))
                .refusalReason(text())
                .note(text())
                .tags(texts())
                .fields(Map.of("a" + text().replaceAll("\\p{Cs}", ""), text() + "x", "б", "y" + text()))
                .company(orNull(any(companies)))
                .contacts(flag() ? List.of() : List.of(contacts.get(0), contacts.get(3)))
                .url(text())
                .tasks(list(3, this::task))
                .comments(list(3, i -> new Comment("k" + i, text(), time(), orNull(any(users)))))
                .interactions(list(3, this::interaction))
                .stageChanges(
                        list(3, i -> new StageChange(orNull(any(stages)), any(stages), time(), orNull(any(users)))))
                .ownerChanges(list(2, i -> new OwnerChange(orNull(any(users)), any(users), time(), orNull(any(users)))))
                .milestones(list(2, i -> new Milestone(any(MilestoneType.values()), time(), orNull(money()))))
                .fieldChanges(list(2, i -> new FieldChange("a" + text(), text(), text(), time(), orNull(any(users)))))
                .build();
    }

    private Money money() {
        return new Money(new BigDecimal(new BigInteger(60, random), random.nextInt(10) - 5), text());
    }

    private Task task(int number) {
        return Task.builder("t" + number)
                .type(text())
                .text(text())
                .createdAt(orNull(time()))
                .createdBy(orNull(any(users)))
                .assignee(orNull(any(users)))
                .dueAt(orNull(time()))
                .dueDate(orNull(date()))
                .completed(flag())
                .completedAt(orNull(time()))
                .dueChanges(list(2, i -> new DueChange(orNull(time()), orNull(time()), time(), orNull(any(users)))))
                .build();
    }

    private Interaction interaction(int number) {
        return Interaction.builder("i" + number, any(Interaction.Type.values()), time())
                .direction(orNull(any(Interaction.Direction.values())))
                .talkSeconds(orNull(random.nextInt(Integer.MAX_VALUE)))
                .held(flag())
                .user(orNull(any(users)))
                .line(text())
                .recording(text())
                .shared(flag())
                .build();
    }

    private <T> List<T> list(int size, IntFunction<T> element) {
        return IntStream.range(0, size).mapToObj(element).toList();
    }

    private List<String> texts() {
        return list(random.nextInt(3), i -> text());
    }

    private String text() {
        return String.join("", list(random.nextInt(6), i -> any(BITS)));
    }

    private Instant time() {
        long seconds = random.nextLong(-62_167_219_200L, 253_402_300_800L);
        return Instant.ofEpochSecond(seconds, flag() ? 0 : random.nextInt(1_000_000_000));
    }

    private LocalDate date() {
        return LocalDate.ofEpochDay(random.nextInt(2_932_896));
    }

    private boolean flag() {
        return random.nextBoolean();
    }

    private <T> T orNull(T value) {
        return flag() ? value : null;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <E extends Enum<E>> E any(E[] values) {
        return values[random.nextInt(values.length)];
    }
}
