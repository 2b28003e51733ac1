package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Profil;
import jakarta.enterprise.context.ApplicationScoped;

/** From the wishes to the contracts. */
@ApplicationScoped
public class MenuResultats extends ActivitesContractuels {

    private static final int RANG = 11;

    public MenuResultats() {
        super("menu.resultats", RANG,
                page("menu.affichage_voeux", "/contractuels/affichage-voeux", Profil.DPE),
                page("menu.affectations", "/contractuels/affectation/liste", Profil.DPE),
                page("menu.propositions", "/contractuels/proposition/liste", Profil.DPE),
                page("menu.affichage_resultats", "/contractuels/affichage-resultats", Profil.DPE),
                page("menu.etat_lieux", "/contractuels/etat-lieux", Profil.DPE),
                page("menu.desistements", "/contractuels/desistement/liste", Profil.DPE),
                page("menu.contrats", "/contractuels/contrat/liste", Profil.DPE));
    }
}
