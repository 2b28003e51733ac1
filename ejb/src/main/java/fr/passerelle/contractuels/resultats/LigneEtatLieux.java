package fr.passerelle.contractuels.resultats;

import fr.passerelle.contractuels.affectations.EtatReponse;
import fr.passerelle.contractuels.affectations.SortAffectation;
import fr.passerelle.contractuels.affectations.SortStagiaire;
import fr.passerelle.contractuels.candidatures.LigneCandidature;
import fr.passerelle.contractuels.candidatures.StatutCandidature;
import fr.passerelle.noyau.Textes;
import java.io.Serializable;
import java.util.Locale;

/**
 * A candidate in "État des lieux".
 *
 * @param discipline code; null as long as none is known, as its label
 * @param maintien   whether she keeps up her candidature; null without an answer
 * @param voeux      whether she has saved wishes
 * @param lusEcoles  where she goes as {@link SortStagiaire} has it; null when she has no post
 * @param etat       null as long as no post was shown to her
 * @param motif      label of her reason for refusing; null where there is none
 * @param close      whether the period of answers is over
 */
public record LigneEtatLieux(Long id, String discipline, String disciplineLibelle, String nom, String numero, String prenom,
        StatutCandidature statut, Boolean maintien, Boolean voeux, SortAffectation sort, String lusEcoles, EtatReponse etat, String motif,
        Boolean recontact, Boolean close) implements Serializable {

    /** "ALLEMAND (L0421)". */
    public String disciplineNommee() {
        return discipline == null ? LigneCandidature.NON_CONNUE
                : disciplineLibelle == null ? discipline : disciplineLibelle + " (" + discipline + ")";
    }

    /** "DUEXEMPLE 123456789", as the reference names a candidate. */
    public String nomEtNumero() {
        return nom + " " + numero;
    }

    public boolean inscrit() {
        return statut != StatutCandidature.A_COMPLETER;
    }

    /** "Établissement(s) d'affectation": where she goes, or what is decided of it. */
    public String affectation() {
        return SortStagiaire.nommer(sort, lusEcoles);
    }

    /** What she answered, or that her proposition lapsed; empty as long as none was shown to her. */
    public String reponse() {
        return etat == null ? "" : etat == EtatReponse.SANS_REPONSE && close ? Textes.texte("resultats", Locale.FRENCH, "etat_lieux.caduque")
                : Textes.libelle(etat, Locale.FRENCH);
    }

    /** Whether she has an answer, which can be annulled. */
    public boolean repondu() {
        return etat == EtatReponse.ACCEPTE || etat == EtatReponse.REFUSE;
    }

    /** "LORMEAU Tristan (20260002)". */
    public String stagiaire() {
        return nom + " " + prenom + " (" + numero + ")";
    }
}
