package fr.passerelle.contractuels.postes;

import fr.passerelle.noyau.ErreurMetier;

/** The post is not, or no longer, one for that candidate: another campaign, discipline or type, taken away, without support. */
public class PosteNonOffert extends ErreurMetier {

    public PosteNonOffert(String identifiant) {
        super("affectations.poste_non_offert", identifiant);
    }
}
