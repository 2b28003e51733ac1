package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Profil;
import jakarta.enterprise.context.ApplicationScoped;

/** What is settled once a campaign, or for all of them. */
@ApplicationScoped
public class MenuParametres extends ActivitesContractuels {

    private static final int RANG = 13;

    public MenuParametres() {
        super("menu.parametres", RANG,
                page("menu.sessions", "/contractuels/campagne/liste", Profil.DPE, Profil.ADMINISTRATEUR),
                page("menu.disciplines", "/contractuels/discipline/liste", Profil.DPE),
                page("menu.types_poste", "/contractuels/type-poste/liste", Profil.DPE, Profil.ADMINISTRATEUR),
                page("menu.remuneration", "/contractuels/remuneration/liste", Profil.DPE, Profil.ADMINISTRATEUR),
                page("menu.notice", "/contractuels/notice", Profil.DPE),
                page("menu.donnees", "/contractuels/donnees", Profil.DPE, Profil.ADMINISTRATEUR));
    }
}
