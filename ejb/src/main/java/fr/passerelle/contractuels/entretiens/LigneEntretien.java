package fr.passerelle.contractuels.entretiens;

import fr.passerelle.contractuels.candidatures.LigneCandidature;
import fr.passerelle.contractuels.candidatures.StatutCandidature;
import java.io.Serializable;
import java.time.Instant;

/**
 * A candidate in "Entretiens".
 *
 * @param discipline code; null as long as none is known
 * @param typePoste  label
 * @param rang       in the waiting list; null outside it
 * @param rendezVous null while no date is fixed
 * @param annonce    what she was told last; null when nothing was
 * @param avis       null until one is given
 */
public record LigneEntretien(Long id, String numero, String nom, String prenom, String discipline, String typePoste, StatutCandidature statut,
        EtatEntretien etat, Integer rang, RendezVous rendezVous, Annonce annonce, Avis avis) implements Serializable {

    /** "LORMEAU Tristan (20260002)" */
    public String candidat() {
        return nom + " " + prenom + " (" + numero + ")";
    }

    public String disciplineOuNc() {
        return discipline == null ? LigneCandidature.NON_CONNUE : discipline;
    }

    public boolean inscrite() {
        return statut != StatutCandidature.A_COMPLETER;
    }

    public Instant debut() {
        return rendezVous == null ? null : rendezVous.getDebut();
    }

    public String lieu() {
        return rendezVous == null ? null : rendezVous.getLieu();
    }

    /** What she is not yet told; null when she knows. */
    public Annonce.Genre aAnnoncer() {
        return Annonce.due(etat, rendezVous, annonce).orElse(null);
    }
}
