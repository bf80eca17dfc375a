package org.saisine.archive.child;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A mail kept as a file (.eml): its heading and words are its text, its attachments are parts. */
final class Mail {

    private static final int DEEPEST = 12;
    private static final int MOST_PARTS = 1000;

    /** A picture that the text shows and that is smaller is a logo. */
    private static final int LOGO = 12 << 10;

    private final MimeMessage message;
    private final List<Parts.Part> attachments = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private int seen;

    private Mail(MimeMessage message) {
        this.message = message;
    }

    static Mail open(InputStream file) throws IOException {
        var lenient = new Properties();
        lenient.setProperty("mail.mime.address.strict", "false");
        System.setProperty("mail.mime.decodetext.strict", "false");
        System.setProperty("mail.mime.parameters.strict", "false");
        System.setProperty("mail.mime.base64.ignoreerrors", "true");
        System.setProperty("mail.mime.ignoreunknownencoding", "true");
        try {
            var mail = new Mail(new MimeMessage(Session.getInstance(lenient), file));
            mail.walk(mail.message, 0);
            return mail;
        } catch (MessagingException e) {
            throw new UnreadableFile(e);
        }
    }

    String text() {
        return heading("De", "From") + heading("À", "To") + heading("Copie", "Cc") + heading("Date", "Date")
                + heading("Objet", "Subject") + "\n" + words.toString().strip();
    }

    Parts parts(Options options) {
        return new Parts(attachments, options.number("maxPages"), () -> {});
    }

    private String heading(String label, String header) {
        try {
            String value = message.getHeader(header, ", ");
            return value == null ? "" : label + "\u00a0: " + decoded(value) + "\n";
        } catch (MessagingException e) {
            return "";
        }
    }

    private static String decoded(String header) {
        try {
            return MimeUtility.decodeText(MimeUtility.unfold(header));
        } catch (IOException e) {
            return header;
        }
    }

    private void walk(MimePart part, int depth) throws MessagingException, IOException {
        if (depth > DEEPEST || ++seen > MOST_PARTS) {
            return;
        }
        if (part.isMimeType("multipart/*")) {
            walk(
                    new MimeMultipart(part.getDataHandler().getDataSource()),
                    part.isMimeType("multipart/alternative"),
                    depth);
        } else if (part.isMimeType("text/*") && !isFile(part)) {
            words.append(read(part)).append("\n\n");
        } else if (!isLogo(part)) {
            attachments.add(attachment(part));
        }
    }

    private void walk(MimeMultipart several, boolean alternative, int depth) throws MessagingException, IOException {
        int first = alternative ? plain(several) : 0;
        int end = alternative ? first + 1 : several.getCount();
        for (int i = first; i < end; i++) {
            walk((MimePart) several.getBodyPart(i), depth + 1);
        }
    }

    /** Of several versions of the same words, the one without markup, or else the last, which is the best. */
    private static int plain(MimeMultipart versions) throws MessagingException {
        for (int i = 0; i < versions.getCount(); i++) {
            BodyPart version = versions.getBodyPart(i);
            if (version.isMimeType("text/plain")) {
                return i;
            }
        }
        return versions.getCount() - 1;
    }

    private static String read(MimePart part) throws MessagingException, IOException {
        byte[] bytes;
        try (InputStream in = part.getInputStream()) {
            bytes = in.readNBytes(PlainText.LONGEST);
        }
        String text = Charsets.decoded(bytes, part.getContentType());
        return part.isMimeType("text/html") ? PlainText.ofHtml(text) : text;
    }

    private static boolean isFile(MimePart part) throws MessagingException {
        return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || name(part) != null;
    }

    private static boolean isLogo(MimePart part) throws MessagingException {
        return part.isMimeType("image/*")
                && part.getContentID() != null
                && !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())
                && part.getSize() < LOGO;
    }

    private static @Nullable String name(MimePart part) throws MessagingException {
        String name = part.getFileName();
        return name == null || name.isBlank() ? null : decoded(name);
    }

    private static Parts.Part attachment(MimePart part) throws MessagingException {
        String given = name(part);
        String name = given != null ? given : part.isMimeType("message/rfc822") ? "message.eml" : "pièce jointe";
        return new Parts.Part() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public InputStream open() throws IOException {
                try {
                    return part.getInputStream();
                } catch (MessagingException e) {
                    throw new UnreadableFile(e);
                }
            }
        };
    }
}
