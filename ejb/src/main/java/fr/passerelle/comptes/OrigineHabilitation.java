package fr.passerelle.comptes;

/** Who gave a habilitation: an administrator on the screen, or the directory's attributes at sign-in. */
public enum OrigineHabilitation { ADMINISTRATEUR, ANNUAIRE }
