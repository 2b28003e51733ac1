package fr.passerelle.contractuels;

import fr.passerelle.noyau.Acte;

/** What the journal keeps of this domain. */
public enum ActeContractuels implements Acte {
    CANDIDATURE_IMPORTEE, FICHE_MODIFIEE, CANDIDATURE_INSCRITE, COURRIEL_MODIFIE, HANDICAP_CONSULTE,
    POSTE_CREE, POSTE_MODIFIE, POSTE_SUPPRIME, POSTE_RETABLI, CAPACITE_ESTIMEE,
    TYPE_POSTE_CREE, TYPE_POSTE_CORRIGE
}
