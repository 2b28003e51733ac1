package fr.passerelle.contractuels;

import fr.passerelle.noyau.Acte;

/** What the journal keeps of this domain. */
public enum ActeContractuels implements Acte {
    CANDIDATURE_IMPORTEE, FICHE_MODIFIEE, JUSTIFICATIF_DEPOSE, JUSTIFICATIF_SUPPRIME, JUSTIFICATIF_CONSULTE,
    CANDIDATURE_INSCRITE, COURRIEL_CHANGEMENT_DEMANDE, COURRIEL_MODIFIE, HANDICAP_CONSULTE, MOT_DE_PASSE_REINITIALISE
}
