package fr.passerelle.contractuels.postes;

import fr.passerelle.noyau.ErreurMetier;

/** Stagiaires are affected to the post: it keeps its school and a support for each of them. */
public class PosteOccupe extends ErreurMetier {

    private PosteOccupe(String cle, Object... valeurs) {
        super(cle, valeurs);
    }

    static PosteOccupe aSupprimer(String identifiant, int prises) {
        return new PosteOccupe("affectations.poste_occupe", identifiant, prises);
    }

    static ErreurMetier aDeplacer(String uai, int prises) {
        return new PosteOccupe("affectations.poste_deplace", uai, prises).sur("uai");
    }

    static ErreurMetier aReduire(int supports, int prises) {
        return new PosteOccupe("affectations.poste_reduit", supports, prises).sur("supports");
    }
}
