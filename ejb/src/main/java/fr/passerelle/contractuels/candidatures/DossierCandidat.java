package fr.passerelle.contractuels.candidatures;

import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.documents.DocumentStocke;
import fr.passerelle.referentiel.NumeroTelephone;
import java.time.Instant;
import java.util.List;

/**
 * A dossier as a page shows it.
 *
 * @param courrielDemande new mail address that waits for its confirmation; null when none does
 * @param discipline      code and label; null when none is known
 * @param handicapLisible false: the reader may not know of a handicap, and {@code situation} is silent about it
 * @param pieces          one place per kind of document the reader may know of
 * @param manques         what keeps it from being registered; empty once it is
 * @param lectureSeule    why it can only be read; null while it may be changed
 */
public record DossierCandidat(long id, String numero, EtatCivil etatCivil, String courriel, String courrielDemande,
        Coordonnees coordonnees, Situation situation, boolean handicapLisible, Etudes etudes, Choix discipline, Choix typePoste,
        List<PieceJointe> pieces, List<Manque> manques, StatutCandidature statut, Instant inscriteLe,
        LectureSeule.Motif lectureSeule) {

    /** A value of a nomenclature. */
    public record Choix(String code, String libelle) {
    }

    /** The place of a document in the dossier; {@code document} is null as long as it is empty. */
    public record PieceJointe(GenreJustificatif genre, DocumentStocke document) {

        public boolean presente() {
            return document != null;
        }
    }

    public boolean inscrit() {
        return statut != StatutCandidature.A_COMPLETER;
    }

    public boolean modifiable() {
        return lectureSeule == null;
    }

    public String telephone() {
        return NumeroTelephone.ecrire(coordonnees.getTelephone());
    }
}
