package fr.passerelle.contractuels.contrats;

import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Formats;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A contract that was accepted.
 *
 * @param fin          last day
 * @param service      hours a week of the type of post; null where not known
 * @param remuneration null when it cannot be computed
 * @param refus        why there is no letter; null when there is one
 */
public record VueContrat(Titulaire titulaire, List<PosteContrat> postes, Instant accepteLe, LocalDate debut, LocalDate fin, BigDecimal service,
        Remuneration remuneration, ErreurMetier refus) implements Serializable {

    /**
     * Who holds it.
     *
     * @param adresse    lines of her postal address
     * @param discipline label
     * @param typePoste  label
     * @param annee      2026-2027
     */
    public record Titulaire(Long id, String nom, String prenom, String numero, List<String> adresse, String codeDiscipline, String discipline,
            String typePoste, String annee) implements Serializable {

        /** "LORMEAU Tristan". */
        public String nomAffiche() {
            return nom + " " + prenom;
        }
    }

    /** The hours a week as they are written. */
    public String heures() {
        return Formats.heures(service);
    }

    /** @throws ErreurMetier why there is no letter */
    VueContrat exigerLettre() {
        if (refus != null) {
            throw refus;
        }
        return this;
    }
}
