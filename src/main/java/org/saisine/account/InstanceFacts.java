package org.saisine.account;

import java.util.List;

/** What a feature tells the administrator of the state of the instance; each CDI bean of this type is asked. */
public interface InstanceFacts {

    /** Quick to answer: the page waits for it. */
    List<InstanceFact> facts();
}
