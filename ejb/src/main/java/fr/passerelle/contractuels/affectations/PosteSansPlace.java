package fr.passerelle.contractuels.affectations;

import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.noyau.ErreurMetier;

/** Every support of the post is taken, the last one since the page was shown. */
public class PosteSansPlace extends ErreurMetier {

    public PosteSansPlace(Poste poste) {
        super("affectations.poste_sans_place", poste.getIdentifiant(), poste.getUai());
    }
}
