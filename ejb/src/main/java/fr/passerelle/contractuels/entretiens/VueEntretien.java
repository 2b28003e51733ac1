package fr.passerelle.contractuels.entretiens;

import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.candidatures.LigneCandidature;
import fr.passerelle.contractuels.candidatures.StatutCandidature;
import fr.passerelle.noyau.Correction;
import java.io.Serializable;
import java.time.Instant;
import java.util.Set;

/**
 * What is decided of a candidate, and what can be.
 *
 * @param gestionnaire whether the reader decides of her, and does not only read and give an avis
 * @param annonce      what she was told last; null when nothing was
 * @param aAnnoncer    what she is not yet told; null when she knows
 * @param avisDonne    who gave the avis last, and when; null until one is given
 * @param correction   who decided last, and when; null when nothing ever was
 * @param actes        what can be done with her as she is
 * @param saisieRang   null unless she waits
 * @param saisieAvis   null until she was convoked
 * @param lectureSeule why nothing can be decided; null while it can
 */
public record VueEntretien(Candidat candidat, boolean gestionnaire, EtatEntretien etat, Integer rang, RendezVous rendezVous,
        EntretienAnnonce annonce, Annonce.Genre aAnnoncer, Avis avis, String commentaire, Correction avisDonne, Correction correction,
        Set<ActeSelection> actes, SaisieRang saisieRang, SaisieAvis saisieAvis, LectureSeule.Motif lectureSeule) {

    /**
     * Who it is.
     *
     * @param discipline        code; null as long as none is known
     * @param disciplineLibelle its label; null with it
     */
    public record Candidat(Long id, String nom, String prenom, String numero, String discipline, String disciplineLibelle, String typePoste,
            String typePosteLibelle, StatutCandidature statut, Instant inscritLe) implements Serializable {

        public String nomAffiche() {
            return nom + " " + prenom;
        }

        public String disciplineNommee() {
            return disciplineLibelle == null ? LigneCandidature.NON_CONNUE : disciplineLibelle;
        }

        public boolean inscrit() {
            return statut != StatutCandidature.A_COMPLETER;
        }
    }

    public boolean modifiable() {
        return lectureSeule == null;
    }

    /** Whether the reader decides of her, and may now. */
    public boolean decidable() {
        return gestionnaire && modifiable();
    }

    public boolean peut(ActeSelection acte) {
        return decidable() && actes.contains(acte);
    }
}
