package fr.passerelle.contractuels.postes;

import fr.passerelle.noyau.ErreurMetier;

/** Another post of the campaign already bears that identifiant, taken away or not. */
public class PosteDejaPris extends ErreurMetier {

    public PosteDejaPris(String identifiant) {
        super("contractuels.poste.deja_pris", identifiant);
        sur("identifiant");
    }
}
