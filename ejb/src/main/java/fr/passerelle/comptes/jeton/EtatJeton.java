package fr.passerelle.comptes.jeton;

/** Whether a token opens anything on a given day. */
public enum EtatJeton { ACTIF, EXPIRE, REVOQUE }
