package fr.passerelle.comptes;

/** What a one-use link is worth at this moment; one nobody ever made counts as used. */
public enum EtatLien { VALIDE, EXPIRE, UTILISE }
