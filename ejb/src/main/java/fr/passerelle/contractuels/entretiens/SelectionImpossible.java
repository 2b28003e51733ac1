package fr.passerelle.contractuels.entretiens;

import fr.passerelle.noyau.ErreurMetier;

/** What is already decided of the candidate does not allow it. */
public class SelectionImpossible extends ErreurMetier {

    public SelectionImpossible(String candidat, EtatEntretien etat) {
        super("entretiens.selection_impossible", candidat, etat);
    }
}
