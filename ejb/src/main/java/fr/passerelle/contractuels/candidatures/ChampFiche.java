package fr.passerelle.contractuels.candidatures;

/** What a candidate may correct of the university's list; once corrected, a new import leaves it alone. */
public enum ChampFiche { COURRIEL, ADRESSE, TELEPHONE, DISCIPLINE }
