package fr.passerelle.referentiel;

import java.math.BigDecimal;

/** A line of the list of communes: one commune under one postal code. */
public record LigneCommune(Long id, String codeInsee, String nom, String codePostal, String acheminement,
        BigDecimal latitude, BigDecimal longitude) {

    /** Code of its département: two signs of the INSEE code, three overseas. */
    public String departement() {
        boolean outreMer = codeInsee.startsWith("97") || codeInsee.startsWith("98");
        return codeInsee.substring(0, outreMer ? 3 : 2);
    }
}
