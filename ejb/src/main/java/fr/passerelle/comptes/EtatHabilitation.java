package fr.passerelle.comptes;

/** Where a habilitation stands on a day. */
public enum EtatHabilitation { A_VENIR, EN_COURS, FINIE }
