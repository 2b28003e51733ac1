package fr.passerelle.referentiel;

import fr.passerelle.noyau.Acte;

/** What administrators do to the referentials. */
public enum ActeReferentiel implements Acte {
    ETABLISSEMENT_CORRIGE,
    COMMUNE_CORRIGEE,
    NOMENCLATURE_AJOUTEE,
    NOMENCLATURE_CORRIGEE,
    DISCIPLINE_CREEE,
    DISCIPLINE_CORRIGEE,
    PERIODE_SCOLAIRE_AJOUTEE,
    PERIODE_SCOLAIRE_CORRIGEE,
    PERIODE_SCOLAIRE_RETIREE
}
