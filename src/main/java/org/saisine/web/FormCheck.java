package org.saisine.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;

/** Checks a form by its Bean Validation and says what is wrong by field, for the page that shows it again. */
@ApplicationScoped
public class FormCheck {

    private final Validator validator;

    FormCheck(Validator validator) {
        this.validator = validator;
    }

    /** Sentences by the name of the field; empty, and open to further findings, where all is well. */
    public Map<String, String> problems(Object form) {
        Map<String, String> problems = new LinkedHashMap<>();
        for (ConstraintViolation<Object> violation : validator.validate(form)) {
            String field = "";
            for (Path.Node node : violation.getPropertyPath()) {
                field = node.getName();
            }
            problems.putIfAbsent(field, violation.getMessage());
        }
        return problems;
    }
}
