package io.crmrules.drools.testkit.synthetic;

import io.crmrules.model.Leave;
import io.crmrules.model.Role;
import io.crmrules.model.User;
import io.crmrules.model.UserBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Who works in a random CRM: where they are, and when they are away, with good deputies and with useless ones. */
final class RandomPeople {

    /** The number of a salesperson who left and still owns deals. */
    private static final int DISMISSED = 5;

    private static final List<String> ZONES =
            List.of("Europe/Moscow", "Asia/Vladivostok", "Asia/Yekaterinburg", "Europe/Berlin", "America/New_York");
    private static final List<String> TEAMS = List.of("Север", "Юг", "");
    private static final List<String> DEPUTIES = List.of(
            "rep-1", "rep-2", "rep-3", "rep-4", "rep-5", "rep-6", "trainee", "head", "exchange", "robot", "gone", "who?");

    private final Dice dice;
    private final LocalDate today;

    RandomPeople(Dice dice, LocalDate today) {
        this.dice = dice;
        this.today = today;
    }

    List<User> all() {
        List<User> users = new ArrayList<>();
        for (int rep = 1; rep <= 6; rep++) {
            User user = user("rep-" + rep, "Менеджер " + rep, Role.SALES_REP);
            users.add(rep == DISMISSED ? user.dismissed() : user);
        }
        users.add(user("trainee", "Стажёр", Role.TRAINEE));
        users.add(user("exchange", "Биржа лидов", Role.LEAD_EXCHANGE));
        users.add(user("head", "РОП", Role.HEAD_OF_SALES));
        users.add(user("quality", "ОКК", Role.QUALITY_CONTROL));
        users.add(user("robot", "", Role.ROBOT));
        users.add(user("nobody", "Без роли", null));
        users.add(user("gone", "Уволен", Role.SALES_REP).dismissed());
        return users;
    }

    private User user(String id, String name, @Nullable Role role) {
        UserBuilder user = User.builder(id)
                .name(name)
                .role(role)
                .zone(dice.maybe(15, () -> ZoneId.of(dice.pick(ZONES))))
                .team(dice.maybe(50, () -> dice.pick(TEAMS)))
                .leaves(leaves());
        return dice.chance(80) ? user.active(true).build() : user.build();
    }

    /** Now and then one that begins or ends beside today, is over, is yet to come, has no day or never ends. */
    private List<Leave> leaves() {
        return IntStream.range(0, dice.chance(30) ? dice.between(1, 3) : 0)
                .mapToObj(i -> leave(today.minusDays(dice.chance(40) ? dice.between(-1, 1) : dice.between(-5, 25))))
                .toList();
    }

    private Leave leave(LocalDate from) {
        LocalDate to = dice.chance(15) ? LocalDate.MAX : from.plusDays(dice.between(-1, dice.chance(50) ? 2 : 20));
        return new Leave(from, to, dice.maybe(75, () -> dice.pick(DEPUTIES)));
    }
}
