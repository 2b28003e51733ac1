package fr.passerelle.comptes.jeton;

import fr.passerelle.noyau.Acte;

/** What administrators decide about tokens. */
public enum ActeJeton implements Acte { JETON_CREE, JETON_REVOQUE }
