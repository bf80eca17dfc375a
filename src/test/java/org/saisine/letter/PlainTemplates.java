package org.saisine.letter;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.ValueResolver;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Locale;
import org.saisine.web.French;

/** Renders the record of a letter without the application, in milliseconds; LettersGoldenIT says that both write the same. */
final class PlainTemplates {

    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(ValueResolver.builder()
                    .applyToBaseClass(LocalDate.class)
                    .applyToName("day")
                    .resolveSync(context -> French.day((LocalDate) context.getBase()))
                    .build())
            .addValueResolver(new ReflectionValueResolver())
            .strictRendering(true)
            .removeStandaloneLines(true)
            .build();

    static {
        ENGINE.putTemplate(
                "letters/initial-request", ENGINE.parse(Resource.text("templates/letters/initial-request.md")));
    }

    private PlainTemplates() {}

    static String render(TemplateInstance letter) {
        String id = letter.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
        TemplateInstance template =
                ENGINE.parse(Resource.text("templates/letters/" + id + ".md")).instance();
        try {
            for (RecordComponent component : letter.getClass().getRecordComponents()) {
                template.data(component.getName(), component.getAccessor().invoke(letter));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        return template.render();
    }
}
