package fr.passerelle.contractuels.affectations;

/** What a candidate has answered to the post shown to her. */
public enum EtatReponse { ACCEPTE, REFUSE, SANS_REPONSE }
