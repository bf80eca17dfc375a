package org.saisine.reminder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** A digest as a mail: one Markdown text, which reads well as it is, and the same in HTML. */
final class DigestMail {

    private static final String SENDER = "Saisine";
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).build();

    private DigestMail() {}

    @CheckedTemplate(basePath = "ReminderMails")
    static class Templates {
        static native TemplateInstance digest(Digest digest);
    }

    static MailText of(Digest digest, String recipient) {
        String markdown = Templates.digest(digest).render();
        return new MailText(SENDER, "", recipient, digest.subject(), text(markdown))
                .withHtml(html(digest.subject(), markdown));
    }

    static String text(String markdown) {
        return markdown.replaceAll("\\\\([!-/:-@\\[-`{-~])", "$1")
                        .replaceAll("\n{3,}", "\n\n")
                        .strip() + "\n";
    }

    static String html(String title, String markdown) {
        return """
                <!DOCTYPE html>
                <html lang="fr">
                <head><meta charset="utf-8"><title>%s</title></head>
                <body style="max-width: 42em; line-height: 1.5; font-family: sans-serif">
                %s</body>
                </html>
                """.formatted(escaped(title), RENDERER.render(PARSER.parse(markdown)));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
