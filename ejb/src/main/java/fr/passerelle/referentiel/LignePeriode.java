package fr.passerelle.referentiel;

import fr.passerelle.referentiel.PeriodeScolaire.Territoire;
import java.time.LocalDate;

/** A line of the school calendar. */
public record LignePeriode(Long id, Territoire territoire, String code, String anneeScolaire, String libelle, String population,
        LocalDate debut, LocalDate reprise) {
}
