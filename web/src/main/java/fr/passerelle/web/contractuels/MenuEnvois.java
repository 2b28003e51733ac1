package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Profil;
import jakarta.enterprise.context.ApplicationScoped;

/** "Envois de courriels" of the reference. */
@ApplicationScoped
public class MenuEnvois extends ActivitesContractuels {

    private static final int RANG = 12;

    public MenuEnvois() {
        super("menu.envois", RANG,
                page("menu.envoi.ALTERNANTS", "/contractuels/envoi-alternants/liste", Profil.DPE),
                page("menu.envoi.PERDIR", "/contractuels/envoi-perdir/liste", Profil.DPE),
                page("menu.envoi.INSPECTEURS", "/contractuels/envoi-inspecteurs/liste", Profil.DPE));
    }
}
