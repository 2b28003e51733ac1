package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** The périmètre names nothing that exists. */
public class PerimetreInconnu extends ErreurMetier {

    public PerimetreInconnu() {
        super("habilitation.perimetre.inconnu");
        sur("code");
    }
}
