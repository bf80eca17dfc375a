package org.saisine.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saisine.web.Problem;

class AccessTest {

    private static final long OURS = 1;
    private static final long THEIRS = 2;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # role,      team, visibility, read,  contribute, manage
            READER,      1,    TEAM,       true,  false,      false
            CONTRIBUTOR, 1,    TEAM,       true,  true,       false
            MANAGER,     1,    TEAM,       true,  true,       true
            READER,      2,    TEAM,       false, false,      false
            MANAGER,     2,    TEAM,       false, false,      false
            MANAGER,     2,    INSTANCE,   true,  false,      false
            MANAGER,     2,    PUBLIC,     true,  false,      false
            """)
    void what_a_role_allows(
            Role role, long team, Visibility visibility, boolean read, boolean contribute, boolean manage) {
        Viewer viewer = member(role, false);
        assertThat(Access.mayRead(viewer, team, visibility)).isEqualTo(read);
        assertThat(Access.mayContribute(viewer, team)).isEqualTo(contribute);
        assertThat(Access.mayManage(viewer, team)).isEqualTo(manage);
    }

    @Test
    void whoever_administers_the_instance_reads_no_team_but_their_own() {
        Viewer administrator = member(Role.MANAGER, true);
        assertThat(Access.mayRead(administrator, THEIRS, Visibility.TEAM)).isFalse();
        Access.requireAdministrator(administrator);
        assertThatThrownBy(() -> Access.requireAdministrator(member(Role.MANAGER, false)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void forbidden_says_the_same_as_unknown() {
        assertThatThrownBy(() -> Access.requireContribute(member(Role.READER, false), OURS))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }

    private static Viewer member(Role role, boolean administrator) {
        return new Viewer(7, "Ada", "ada@exemple.test", administrator, Map.of(OURS, role), OURS);
    }
}
