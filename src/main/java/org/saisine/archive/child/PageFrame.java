package org.saisine.archive.child;

/**
 * From the page as its content draws it (points from the lower left corner) to the page as it is displayed.
 *
 * @param width of the page before it is turned, in points
 * @param turn clockwise, in degrees: 0, 90, 180 or 270
 */
record PageFrame(double width, double height, int turn) {

    /** How far from the left edge, 0 to 1. */
    double across(double x, double y) {
        return switch (turn) {
            case 90 -> y / height;
            case 180 -> 1 - x / width;
            case 270 -> 1 - y / height;
            default -> x / width;
        };
    }

    /** How far from the upper edge, 0 to 1. */
    double down(double x, double y) {
        return switch (turn) {
            case 90 -> x / width;
            case 180 -> y / height;
            case 270 -> 1 - x / width;
            default -> 1 - y / height;
        };
    }
}
