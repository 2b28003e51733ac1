package fr.passerelle.contractuels.nomenclatures;

import fr.passerelle.noyau.ErreurMetier;

/** Another type of post is named so already, and lists name types by their label too. */
public class LibelleTypePosteDejaPris extends ErreurMetier {

    public LibelleTypePosteDejaPris(String libelle, String code) {
        super("contractuels.type.poste.libelle", libelle, code);
        sur("libelle");
    }
}
