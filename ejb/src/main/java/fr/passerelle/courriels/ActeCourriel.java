package fr.passerelle.courriels;

import fr.passerelle.noyau.Acte;

/** What administrators decide about mails. */
public enum ActeCourriel implements Acte { COURRIEL_RENVOYE, MODELE_COURRIEL_MODIFIE, MODELE_COURRIEL_RETABLI }
