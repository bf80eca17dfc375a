package org.saisine.request;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

/** One document asked for (document demandé), with its own outcome. */
@Entity
class RequestedItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id")
    private RecordsRequest request;

    private int number;

    private String title;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.PENDING;

    protected RequestedItem() {}

    RequestedItem(RecordsRequest request, int number, String title) {
        this.request = request;
        this.number = number;
        this.title = title;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    Outcome outcome() {
        return outcome;
    }

    void resolve(Outcome result) {
        this.outcome = result;
    }
}
