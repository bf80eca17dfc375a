package org.saisine.publicbody;

import java.time.Instant;

/** What was changed, by whom and when. */
record ChangeView(Instant at, String person, String what) {}
