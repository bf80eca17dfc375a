package org.saisine.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.saisine.support.TestAccounts.Account;

/** What tests do behind the back of the application: let time pass, look into the database, read what was announced. */
@ApplicationScoped
class AccountDesk {

    private final EntityManager database;
    private final List<InvitationIssued> invitations = new CopyOnWriteArrayList<>();
    private final List<PasswordResetRequested> resets = new CopyOnWriteArrayList<>();

    AccountDesk(EntityManager database) {
        this.database = database;
    }

    void hear(@Observes InvitationIssued issued) {
        invitations.add(issued);
    }

    void hear(@Observes PasswordResetRequested requested) {
        resets.add(requested);
    }

    InvitationIssued invitationOf(String email) {
        return invitations.stream()
                .filter(i -> i.email().equals(email))
                .toList()
                .getLast();
    }

    List<PasswordResetRequested> resetsOf(String email) {
        return resets.stream().filter(r -> r.email().equals(email)).toList();
    }

    /** Tries are forgotten as an hour forgets them. */
    @Transactional
    void anHourPasses() {
        sql("update attempt set at = at - interval '1 hour 1 second'");
    }

    @Transactional
    void age(Account account, String column, String interval) {
        sql("update session set " + column + " = " + column + " - interval '" + interval + "' where person_id = "
                + account.viewer().personId());
    }

    @Transactional
    void ageLinks(String interval) {
        sql("update one_time_link set expires_at = expires_at - interval '" + interval + "'");
    }

    @Transactional
    void storeHash(Account account, String hash) {
        sql("update person set password_hash = '" + hash + "' where id = "
                + account.viewer().personId());
    }

    @Transactional
    String hashOf(Account account) {
        return (String) database.createNativeQuery("select password_hash from person where id = "
                        + account.viewer().personId())
                .getSingleResult();
    }

    /** Every text of every table of this package, to look for what must not be there. */
    @Transactional
    String everythingStored() {
        StringBuilder all = new StringBuilder();
        for (String table : List.of("person", "session", "api_token", "one_time_link", "attempt", "audit_line")) {
            database.createNativeQuery("select cast(t as text) from " + table + " t")
                    .getResultList()
                    .forEach(row -> all.append(row).append('\n'));
        }
        return all.toString();
    }

    @Transactional
    long auditLines(String action, Account account) {
        return ((Number) database.createNativeQuery("select count(*) from audit_line where action = '" + action
                                + "' and person_id = " + account.viewer().personId())
                        .getSingleResult())
                .longValue();
    }

    private void sql(String statement) {
        database.createNativeQuery(statement).executeUpdate();
    }
}
