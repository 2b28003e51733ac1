package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Profil;
import jakarta.enterprise.context.ApplicationScoped;

/** Candidates and posts, first in the menu of contract posts. */
@ApplicationScoped
public class MenuContractuels extends ActivitesContractuels {

    private static final int RANG = 10;

    public MenuContractuels() {
        super("menu.titre", RANG,
                page("menu.candidats", "/contractuels/candidat/liste", Profil.DPE, Profil.REFERENT_HANDICAP),
                page("menu.entretiens", "/contractuels/entretien/liste", Profil.DPE, Profil.INSPECTEUR),
                page("menu.consultation", "/contractuels/consultation/liste", Profil.INSPECTEUR),
                page("menu.capacites", "/contractuels/capacite", Profil.DOS, Profil.DPE),
                page("menu.postes", "/contractuels/poste/liste", Profil.DOS, Profil.DPE),
                page("menu.tuteurs", "/contractuels/tuteur/liste", Profil.INSPECTEUR, Profil.DPE),
                page("menu.exports", "/contractuels/exports", Profil.DPE));
    }
}
