package fr.passerelle.comptes;

import fr.passerelle.noyau.ErreurMetier;

/** The account holds that profile on that périmètre already. */
public class HabilitationDejaDonnee extends ErreurMetier {

    public HabilitationDejaDonnee() {
        super("habilitation.deja.donnee");
        sur("profil");
    }
}
