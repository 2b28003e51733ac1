package fr.passerelle.comptes;

/** What a password must have; the label of each is in the bundle {@code comptes} under {@code motdepasse.exigence.<NOM>}. */
public enum ExigenceMotDePasse { LONGUEUR, MINUSCULE, MAJUSCULE, SPECIAL, INCONNU }
