package fr.passerelle.contractuels.postes;

import fr.passerelle.noyau.ErreurMetier;

/** No open establishment bears that RNE, though its key is right. */
public class EtablissementInconnu extends ErreurMetier {

    public EtablissementInconnu(String uai) {
        super("contractuels.poste.etablissement", uai);
        sur("uai");
    }
}
