package org.saisine.letter;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.saisine.deadline.Regime;
import org.saisine.publicbody.BodyKind;

/** One file of templates/kits, read and checked; what is wrong is told with file and line. */
final class KitFile {

    private static final String DOCUMENTS = "Documents à demander";
    private static final String WHY = "Pourquoi c’est utile";
    private static final String OBJECTIONS = "Objections attendues";

    private static final int LEAST_DOCUMENTS = 3;
    private static final Pattern ARTICLE = Pattern.compile("art\\.|article|Conseil d’État|avis CADA");

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(YamlFrontMatterExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private final String id;
    private final Map<String, List<String>> fields;

    private String section = "";
    private final StringBuilder summary = new StringBuilder();
    private final List<String> documents = new ArrayList<>();
    private final StringBuilder why = new StringBuilder();
    private final List<Kit.Objection> objections = new ArrayList<>();
    private String claim = "";

    private KitFile(String id, Node root) {
        this.id = id;
        YamlFrontMatterVisitor header = new YamlFrontMatterVisitor();
        root.accept(header);
        this.fields = header.getData();
        for (Node block = root.getFirstChild(); block != null; block = block.getNext()) {
            read(block);
        }
    }

    /** @throws IllegalStateException naming the file and the line of what is wrong */
    static Kit read(String id, String markdown) {
        return new KitFile(id, PARSER.parse(markdown)).kit();
    }

    private Kit kit() {
        if (documents.size() < LEAST_DOCUMENTS) {
            throw wrong(1, "at least " + LEAST_DOCUMENTS + " documents to ask for");
        }
        if (summary.isEmpty() || why.isEmpty() || objections.isEmpty()) {
            throw wrong(1, "a summary, \"" + WHY + "\" and \"" + OBJECTIONS + "\"");
        }
        return new Kit(
                id,
                field("title"),
                field("subject"),
                field("theme"),
                constant(Regime.class, field("regime")),
                bodies(),
                several("articles"),
                summary.toString(),
                List.copyOf(documents),
                why.toString(),
                List.copyOf(objections));
    }

    private void read(Node block) {
        switch (block) {
            case Heading heading when heading.getLevel() == 2 -> section = section(heading);
            case Heading heading -> claim = text(heading).replaceAll("^«\\h*|\\h*»$", "");
            case OrderedList list when section.equals(DOCUMENTS) -> items(list);
            case Paragraph paragraph -> paragraph(paragraph);
            case YamlFrontMatterBlock header -> {
                // Read by the visitor.
            }
            default -> throw wrong(line(block), "only headings, paragraphs and the numbered list of documents");
        }
    }

    private String section(Heading heading) {
        String name = text(heading);
        if (!List.of(DOCUMENTS, WHY, OBJECTIONS).contains(name)) {
            throw wrong(line(heading), "one of the three sections, not \"" + name + "\"");
        }
        return name;
    }

    private void items(OrderedList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            documents.add(text(item.getFirstChild()));
        }
    }

    private void paragraph(Paragraph paragraph) {
        String text = text(paragraph);
        switch (section) {
            case "" -> append(summary, text);
            case WHY -> append(why, text);
            case OBJECTIONS -> objection(paragraph, text);
            default -> throw wrong(line(paragraph), "documents as a numbered list");
        }
    }

    private void objection(Paragraph paragraph, String answer) {
        if (claim.isEmpty()) {
            throw wrong(line(paragraph), "one heading and one paragraph an objection");
        }
        if (!ARTICLE.matcher(answer).find()) {
            throw wrong(line(paragraph), "an answer that cites its article or decision");
        }
        objections.add(new Kit.Objection(claim, answer));
        claim = "";
    }

    private static void append(StringBuilder text, String paragraph) {
        text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
    }

    private static String text(Node node) {
        return TEXT.render(node).strip().replaceAll("\\R+", " ");
    }

    private String field(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        if (values.size() != 1 || values.getFirst().isBlank()) {
            throw wrong(1, "one " + name);
        }
        return values.getFirst();
    }

    private List<String> several(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        if (values.isEmpty()) {
            throw wrong(1, name);
        }
        return List.copyOf(values);
    }

    private Set<BodyKind> bodies() {
        Set<BodyKind> kinds = EnumSet.noneOf(BodyKind.class);
        several("bodies").forEach(name -> kinds.add(constant(BodyKind.class, name)));
        return kinds;
    }

    private <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException unknown) {
            throw wrong(1, "a " + type.getSimpleName() + ", not \"" + name + "\"");
        }
    }

    private static int line(Node block) {
        return block.getSourceSpans().getFirst().getLineIndex() + 1;
    }

    private IllegalStateException wrong(int line, String wanted) {
        return new IllegalStateException("templates/kits/" + id + ".md:" + line + ": expected " + wanted);
    }
}
