package fr.passerelle.web.referentiel;

import fr.passerelle.noyau.Textes;
import fr.passerelle.web.noyau.Langue;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A latitude or a longitude in degrees, typed with a comma or a point, kept to five decimals (one metre). */
@FacesConverter("coordonnee")
public class CoordonneeConverter implements Converter<BigDecimal> {

    private static final int DECIMALES = 5;

    @Override
    public BigDecimal getAsObject(FacesContext context, UIComponent champ, String saisie) {
        if (saisie == null || saisie.isBlank()) {
            return null;
        }
        try {
            return new BigDecimal(saisie.strip().replace(',', '.')).setScale(DECIMALES, RoundingMode.HALF_UP);
        } catch (NumberFormatException illisible) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    Textes.texte("erreurs", Langue.courante(), "coordonnee.illisible"), null), illisible);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent champ, BigDecimal valeur) {
        return valeur == null ? "" : valeur.toPlainString().replace('.', ',');
    }
}
