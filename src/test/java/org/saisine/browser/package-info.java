/** Trials in a real Chromium: what a person sees, with and without a mouse, in light and dark, wide and narrow. */
@NullMarked
package org.saisine.browser;

import org.jspecify.annotations.NullMarked;
