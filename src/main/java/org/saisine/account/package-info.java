/** People, teams (collectifs), roles, sessions and tokens; {@link org.saisine.account.Access} says who may do what. */
@NullMarked
package org.saisine.account;

import org.jspecify.annotations.NullMarked;
