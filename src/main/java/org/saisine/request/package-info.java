/** A request for documents (demande de communication): what is asked for, the journal of events, the status. */
@NullMarked
package org.saisine.request;

import org.jspecify.annotations.NullMarked;
