/** The frame of every page, errors with their two faces, French formats, security headers. Knows no feature. */
@NullMarked
package org.saisine.web;

import org.jspecify.annotations.NullMarked;
