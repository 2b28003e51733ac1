package fr.passerelle.contractuels.candidatures;

/** The choices of the "Fiche d'identification", in its order. */
public enum SituationFamiliale { CELIBATAIRE, MARIE, PACSE, VEUF, UNION_LIBRE, DIVORCE }
