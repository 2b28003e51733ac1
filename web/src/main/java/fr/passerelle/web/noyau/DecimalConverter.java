package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Textes;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number typed with a comma or a point, and shown with a comma, without useless zeros. */
public abstract class DecimalConverter implements Converter<BigDecimal> {

    private final int decimales;
    private final RoundingMode arrondi;
    private final String refus;

    /**
     * @param arrondi {@code UNNECESSARY} where more decimals are refused instead of rounded
     * @param refus   key of the bundle {@code erreurs}: what is expected
     */
    protected DecimalConverter(int decimales, RoundingMode arrondi, String refus) {
        this.decimales = decimales;
        this.arrondi = arrondi;
        this.refus = refus;
    }

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent champ, String saisie) {
        if (saisie == null || saisie.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(saisie.strip().replace(',', '.')).setScale(decimales, arrondi);
        } catch (ArithmeticException | NumberFormatException illisible) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    Textes.texte("erreurs", Langue.courante(), refus), null), illisible);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent champ, BigDecimal valeur) {
        return valeur == null ? "" : valeur.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
