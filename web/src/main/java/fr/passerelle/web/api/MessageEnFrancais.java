package fr.passerelle.web.api;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/** The message of a violated constraint in French, whatever language the server runs in. */
final class MessageEnFrancais implements MessageInterpolator.Context {

    private static final MessageInterpolator TEXTES = Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

    private final ConstraintViolation<?> violation;

    private MessageEnFrancais(ConstraintViolation<?> violation) {
        this.violation = violation;
    }

    static String de(ConstraintViolation<?> violation) {
        return TEXTES.interpolate(violation.getMessageTemplate(), new MessageEnFrancais(violation), Locale.FRENCH);
    }

    @Override
    public ConstraintDescriptor<?> getConstraintDescriptor() {
        return violation.getConstraintDescriptor();
    }

    @Override
    public Object getValidatedValue() {
        return violation.getInvalidValue();
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new ValidationException("no " + type);
    }
}
