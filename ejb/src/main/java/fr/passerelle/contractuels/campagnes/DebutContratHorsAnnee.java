package fr.passerelle.contractuels.campagnes;

import fr.passerelle.noyau.ErreurMetier;

/** Contracts would begin outside the school year of their campaign. */
public class DebutContratHorsAnnee extends ErreurMetier {

    public DebutContratHorsAnnee(String annee) {
        super("campagne.contrat_hors_annee", annee);
        sur("contratDebut");
    }
}
