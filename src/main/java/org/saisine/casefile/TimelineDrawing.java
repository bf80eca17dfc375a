package org.saisine.casefile;

import java.util.ArrayList;
import java.util.List;

/** A drawing made of a few plain shapes, each with the name of its look ({@code timeline.css}). */
record TimelineDrawing(
        int width, int height, List<Stroke> strokes, List<Bar> bars, List<Dot> dots, List<Label> labels) {

    record Stroke(String look, double x1, double y1, double x2, double y2) {}

    record Bar(String look, boolean hatched, double x, double y, double width, double height) {}

    /** @param law a diamond; otherwise a circle */
    record Dot(String look, boolean law, double x, double y) {}

    /** @param y of the line on which the letters stand */
    record Label(String look, String anchor, double x, double y, String text) {

        double left() {
            return switch (anchor) {
                case "end" -> x - TimelineWords.width(text);
                case "middle" -> x - TimelineWords.width(text) / 2;
                default -> x;
            };
        }

        double right() {
            return left() + TimelineWords.width(text);
        }
    }

    /** Gathers shapes; numbers are rounded, for nobody sees a hundredth and every byte is sent. */
    static final class Sheet {

        private final List<Stroke> strokes = new ArrayList<>();
        private final List<Bar> bars = new ArrayList<>();
        private final List<Dot> dots = new ArrayList<>();
        private final List<Label> labels = new ArrayList<>();

        void stroke(String look, double x1, double y1, double x2, double y2) {
            strokes.add(new Stroke(look, round(x1), round(y1), round(x2), round(y2)));
        }

        void bar(String look, boolean hatched, double x, double y, double width, double height) {
            bars.add(new Bar(look, hatched, round(x), round(y), round(width), round(height)));
        }

        void dot(TimelineStory.Maker maker, double x, double y) {
            switch (maker) {
                case OURS -> dots.add(new Dot("event ours", false, round(x), round(y)));
                case THEIRS -> dots.add(new Dot("event theirs", false, round(x), round(y)));
                case LAW -> dots.add(new Dot("law", true, round(x), round(y)));
            }
        }

        void label(String look, String anchor, double x, double y, String text) {
            labels.add(new Label(look, anchor, round(x), round(y), text));
        }

        TimelineDrawing done(int width, double height) {
            return new TimelineDrawing(
                    width,
                    (int) Math.ceil(height),
                    List.copyOf(strokes),
                    List.copyOf(bars),
                    List.copyOf(dots),
                    List.copyOf(labels));
        }

        private static double round(double value) {
            return Math.round(value * 10) / 10.0;
        }
    }
}
