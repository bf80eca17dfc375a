package org.saisine.letter;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** That a request asks anew for what an earlier one asked for (réitération). */
@Entity
class RepeatedRequest {

    @Id
    private long requestId;

    private long earlierId;

    protected RepeatedRequest() {}

    RepeatedRequest(long requestId, long earlierId) {
        this.requestId = requestId;
        this.earlierId = earlierId;
    }

    long earlierId() {
        return earlierId;
    }
}
