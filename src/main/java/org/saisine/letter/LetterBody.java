package org.saisine.letter;

import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.saisine.web.Problem;

/**
 * The text of a letter, as its author wrote it in Markdown. Hostile until shown otherwise: its HTML is escaped, nothing
 * that it names is fetched.
 */
final class LetterBody {

    /** Some forty printed pages. */
    static final int MAX_CHARACTERS = 200_000;

    /** Deeper lists and quotations are text: a letter needs two. */
    private static final int MAX_NESTING = 12;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, ListBlock.class, ThematicBreak.class))
            .maxOpenBlockParsers(MAX_NESTING)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .softbreak("<br>")
            .nodeRendererFactory(PlainNodes::new)
            .build();

    private LetterBody() {}

    /** @throws Problem invalid, where there is no text or too much of it */
    static void check(String markdown) {
        if (markdown.isBlank()) {
            throw Problem.invalid(
                    "La lettre est vide.", "Écrivez son texte, ou repartez du modèle : rien d’autre n’est perdu.");
        }
        if (markdown.length() > MAX_CHARACTERS) {
            throw Problem.invalid(
                    "La lettre est trop longue : 200 000 caractères au plus.",
                    "Votre texte n’est pas perdu : raccourcissez-le, ou joignez le reste en pièce annexe.");
        }
    }

    /**
     * The text as it is kept: lines end as they do on every machine.
     *
     * @throws Problem as {@link #check}
     */
    static String checked(String markdown) {
        String text = markdown.replace("\r\n", "\n").replace('\r', '\n').strip() + "\n";
        check(text);
        return text;
    }

    static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    /**
     * Headings of one level, so that the outline never skips one (PDF/UA); links and images as their words, for paper
     * cannot be followed and nothing may be fetched.
     */
    private record PlainNodes(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Heading.class, Link.class, Image.class);
        }

        @Override
        public void render(Node node) {
            switch (node) {
                case Heading heading -> {
                    context.getWriter().line();
                    context.getWriter().tag("h2");
                    children(heading);
                    context.getWriter().tag("/h2");
                    context.getWriter().line();
                }
                case Link link -> {
                    children(link);
                    if (!text(link).equals(link.getDestination())) {
                        context.getWriter().text(" (" + link.getDestination() + ")");
                    }
                }
                default -> children(node);
            }
        }

        private void children(Node parent) {
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }

        private static String text(Node parent) {
            return parent.getFirstChild() instanceof org.commonmark.node.Text text ? text.getLiteral() : "";
        }
    }
}
