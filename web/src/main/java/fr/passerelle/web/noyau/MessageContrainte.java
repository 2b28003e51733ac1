package fr.passerelle.web.noyau;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/** The message of a violated constraint in the reader's language, whatever language the server runs in. */
public final class MessageContrainte implements MessageInterpolator.Context {

    private static final MessageInterpolator TEXTES = Validation.byDefaultProvider().configure().getDefaultMessageInterpolator();

    private final ConstraintViolation<?> violation;

    private MessageContrainte(ConstraintViolation<?> violation) {
        this.violation = violation;
    }

    public static String de(ConstraintViolation<?> violation, Locale langue) {
        return TEXTES.interpolate(violation.getMessageTemplate(), new MessageContrainte(violation), langue);
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
