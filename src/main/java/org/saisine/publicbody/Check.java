package org.saisine.publicbody;

import java.time.Instant;
import java.time.LocalDate;

/** Who checked something, and when. */
record Check(long personId, Instant at, LocalDate on) {}
