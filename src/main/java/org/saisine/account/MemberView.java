package org.saisine.account;

/** Somebody in a team, as the others see them. */
record MemberView(long personId, String name, String email, Role role) {

    static MemberView of(Membership membership) {
        Person person = membership.person();
        return new MemberView(person.id(), person.name(), person.email(), membership.role());
    }
}
