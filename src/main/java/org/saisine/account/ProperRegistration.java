package org.saisine.account;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The number of an association (RNA) or of a company (SIREN), and the postcode, have their form where they are given. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ProperRegistration.Check.class)
@interface ProperRegistration {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the kind of the team to know which number is meant. */
    class Check implements ConstraintValidator<ProperRegistration, TeamForm> {

        @Override
        public boolean isValid(TeamForm form, ConstraintValidatorContext context) {
            context.disableDefaultConstraintViolation();
            boolean goodNumber = form.registration().isEmpty() || hasNumber(form, context);
            boolean goodPostcode = form.postcode().isEmpty()
                    || form.residence() == Residence.ABROAD
                    || form.postcode().matches("\\d{5}")
                    || refuse(context, "postcode", "Un code postal a cinq chiffres.");
            return goodNumber && goodPostcode;
        }

        private static boolean hasNumber(TeamForm form, ConstraintValidatorContext context) {
            return switch (form.kind()) {
                case ASSOCIATION ->
                    form.registration().matches("W\\d{9}")
                            || isSiren(form.registration())
                            || refuse(
                                    context,
                                    "registration",
                                    "Un numéro RNA s’écrit W suivi de neuf chiffres, par exemple W751234567.");
                case COMPANY ->
                    isSiren(form.registration())
                            || refuse(
                                    context,
                                    "registration",
                                    "Un numéro SIREN a neuf chiffres ; celui-ci a une erreur (sa clé ne convient"
                                            + " pas).");
                case PERSON -> true;
                case null -> true;
            };
        }

        /** Nine digits of which the last is the Luhn key. */
        static boolean isSiren(String number) {
            if (!number.matches("\\d{9}")) {
                return false;
            }
            int sum = 0;
            for (int i = 0; i < 9; i++) {
                int digit = number.charAt(i) - '0';
                int weighed = i % 2 == 1 ? digit * 2 : digit;
                sum += weighed > 9 ? weighed - 9 : weighed;
            }
            return sum % 10 == 0;
        }

        private static boolean refuse(ConstraintValidatorContext context, String field, String message) {
            context.buildConstraintViolationWithTemplate(message)
                    .addPropertyNode(field)
                    .addConstraintViolation();
            return false;
        }
    }
}
