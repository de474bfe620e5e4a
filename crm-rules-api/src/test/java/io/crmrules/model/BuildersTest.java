package io.crmrules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Builders lose nothing silently, and say what was null. */
class BuildersTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:05:00Z");
    private static final Pipeline SALES =
            Pipeline.builder("sales").stage("new", "", Stage.Type.INCOMING).build();
    private static final Task ONE = Task.builder("t1").build();
    private static final Task OTHER = Task.builder("t2").build();

    private static DealBuilder deal() {
        return Deal.builder("D-1", SALES.stages().get(0), NOW);
    }

    @Test
    void a_second_list_is_refused_instead_of_replacing_the_first() {
        assertThatThrownBy(() -> deal().tasks(ONE).tasks(OTHER))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("'tasks' were given already, and a second list would replace the first."
                        + " Maybe call addTasks, which adds.");
        assertThatThrownBy(() -> CrmSnapshot.builder(NOW).deals(List.of()).deals(List.of()))
                .hasMessageContaining("addDeals");
        assertThatThrownBy(() -> Contact.builder("c").phones("1").phones("2")).hasMessageContaining("addPhones");
        assertThatThrownBy(() -> User.builder("u").leaves().leaves()).hasMessageContaining("addLeaves");
    }

    @Test
    void what_is_added_comes_after_what_is_there() {
        Deal deal = deal().tasks(ONE).addTasks(OTHER).addTags("vip").build();

        assertThat(deal.tasks()).containsExactly(ONE, OTHER);
        assertThat(deal.tags()).containsExactly("vip");
        assertThat(deal.toBuilder().addTasks(Task.builder("t3").build()).build().tasks())
                .hasSize(3);
        assertThat(Contact.builder("c").phones("1").addPhones("2").build().phones())
                .containsExactly("1", "2");
    }

    @Test
    void what_a_builder_brought_along_gives_way_to_a_list_that_is_given() {
        Deal deal = deal().tasks(ONE).build();

        assertThat(deal.toBuilder().tasks(OTHER).build().tasks()).containsExactly(OTHER);
    }

    private static Arguments nothing(String name, ThrowingCallable call) {
        return Arguments.of(name, call);
    }

    @SuppressWarnings("NullAway") // hosts without NullAway do this
    static Stream<Arguments> nulls() {
        Map<String, String> field = new HashMap<>();
        field.put("city", null);
        return Stream.of(
                nothing("tasks", () -> deal().tasks((List<Task>) null)),
                nothing("tasks[1]", () -> deal().tasks(ONE, null).build()),
                nothing("tasks[0]", () -> deal().addTasks((Task) null).build()),
                nothing("fields[city]", () -> deal().fields(field).build()),
                nothing(
                        "damagedKinds[]",
                        () -> deal().damagedKinds(Collections.singleton(null)).build()),
                nothing("deals", () -> CrmSnapshot.builder(NOW).deals(null)),
                nothing(
                        "users[0]",
                        () -> CrmSnapshot.builder(NOW)
                                .users(Arrays.asList((User) null))
                                .build()),
                nothing(
                        "phones[0]",
                        () -> Contact.builder("c").phones((String) null).build()),
                nothing(
                        "leaves[0]",
                        () -> User.builder("u").leaves((Leave) null).build()),
                nothing("name", () -> Pipeline.builder("p").name(null)),
                nothing("span", () -> Coverage.everything().narrowed(DataKind.TASKS, null)),
                nothing("types[]", () -> new Coverage.Span(Collections.singleton(null), null)),
                nothing("provides", () -> Coverage.of((Set<DataKind>) null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nulls")
    void what_is_null_is_named(String name, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessage(name);
    }

    @Test
    void nothing_that_people_typed_stands_in_a_log() {
        String secret = "secret";
        User user = User.builder("u1").name(secret).build();
        Company company = Company.builder("co1").name(secret).city(secret).build();
        List<Object> model = List.of(
                user,
                company,
                Contact.builder("c1")
                        .name(secret)
                        .phones(secret)
                        .company(company)
                        .build(),
                Task.builder("t1").text(secret).assignee(user).build(),
                new Comment("k1", secret, NOW, user),
                Interaction.builder("i1", Interaction.Type.CALL, NOW)
                        .line(secret)
                        .user(user)
                        .build(),
                new LeadSource("s1", secret, null, true, null),
                new FieldChange("amount", secret, secret, NOW, user),
                new OwnerChange(null, user, NOW, user),
                new StageChange(null, SALES.stages().get(0), NOW, user),
                new DueChange(NOW, NOW, NOW, user),
                new Leave(LocalDate.EPOCH, LocalDate.EPOCH, "u2"),
                deal().title(secret).note(secret).owner(user).build(),
                CrmSnapshot.builder(NOW).users(List.of(user)).build());

        assertThat(model).allSatisfy(each -> assertThat(each.toString()).doesNotContain(secret));
        assertThat(user).hasToString("User u1");
    }

    @Test
    void a_snapshot_is_looked_up_by_ids_and_paths() {
        Deal deal = deal().build();
        CrmSnapshot crm = CrmSnapshot.builder(NOW)
                .pipelines(List.of(SALES))
                .deals(List.of(deal))
                .build();

        assertThat(crm.deal("D-1")).isSameAs(deal);
        assertThat(crm.deal("D-2")).isNull();
        assertThat(crm.stage("sales/new")).isSameAs(SALES.stages().get(0));
        assertThat(crm.stage("new")).isNull();
    }
}
