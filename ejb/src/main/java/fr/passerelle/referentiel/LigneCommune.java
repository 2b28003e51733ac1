package fr.passerelle.referentiel;

import java.math.BigDecimal;

/** A line of the list of communes: one commune under one postal code. */
public record LigneCommune(Long id, String codeInsee, String nom, String codePostal, String acheminement,
        BigDecimal latitude, BigDecimal longitude) {
}
