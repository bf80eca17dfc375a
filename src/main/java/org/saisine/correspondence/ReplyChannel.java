package org.saisine.correspondence;

/** How a reply came. */
public enum ReplyChannel {
    EMAIL("par courriel"),
    POST("par courrier"),
    ONLINE_FORM("par le téléservice"),
    BY_HAND("en mains propres");

    private final String label;

    ReplyChannel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
