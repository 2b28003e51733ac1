package fr.passerelle.contractuels.resultats;

import fr.passerelle.noyau.ErreurMetier;

/** A link needs its words, and words a link. */
public class LienSansLibelle extends ErreurMetier {

    /** @param champ the empty field */
    public LienSansLibelle(String champ) {
        super("resultats.lien");
        sur(champ);
    }
}
