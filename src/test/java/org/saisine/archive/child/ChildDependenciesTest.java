package org.saisine.archive.child;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ChildDependenciesTest {

    @Test
    void the_child_stands_on_the_jdk_and_on_what_reads_files() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.imageio..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.jsoup..",
                        "jakarta.mail..",
                        "jakarta.activation..",
                        "javax.xml.stream..",
                        "org.jspecify..",
                        "org.saisine.archive.child")
                .because("it is started without the rest of the service on its classpath")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.saisine.archive.child"));
    }
}
