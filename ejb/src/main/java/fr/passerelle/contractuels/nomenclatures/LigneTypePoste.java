package fr.passerelle.contractuels.nomenclatures;

import java.io.Serializable;
import java.math.BigDecimal;

/** A line of the list of types of posts; the service is in hours a week, null where not known. */
public record LigneTypePoste(Long id, String code, String libelle, BigDecimal heuresService, boolean actif) implements Serializable {
}
