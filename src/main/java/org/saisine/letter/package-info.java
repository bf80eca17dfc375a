/** Typed letters: Qute and Markdown to mail text and PDF; kits (modèles de demande). */
@NullMarked
package org.saisine.letter;

import org.jspecify.annotations.NullMarked;
