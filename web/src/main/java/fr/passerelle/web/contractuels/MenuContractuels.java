package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import fr.passerelle.web.noyau.Activite;
import fr.passerelle.web.noyau.Activites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;

/** The activities of contract posts. */
@ApplicationScoped
public class MenuContractuels implements Activites {

    private static final int RANG = 10;
    private static final List<Entree> ENTREES = List.of(
            new Entree("menu.candidats", "/contractuels/candidat/liste", Set.of(Profil.DPE, Profil.REFERENT_HANDICAP)),
            new Entree("menu.capacites", "/contractuels/capacite", Set.of(Profil.DOS, Profil.DPE)),
            new Entree("menu.postes", "/contractuels/poste/liste", Set.of(Profil.DOS, Profil.DPE)),
            new Entree("menu.tuteurs", "/contractuels/tuteur/liste", Set.of(Profil.INSPECTEUR, Profil.DPE)),
            new Entree("menu.consultation", "/contractuels/consultation/liste", Set.of(Profil.INSPECTEUR)),
            new Entree("menu.affichage_voeux", "/contractuels/affichage-voeux", Set.of(Profil.DPE)),
            new Entree("menu.entretiens", "/contractuels/entretien/liste", Set.of(Profil.DPE, Profil.INSPECTEUR)),
            new Entree("menu.affectations", "/contractuels/affectation/liste", Set.of(Profil.DPE)),
            new Entree("menu.propositions", "/contractuels/proposition/liste", Set.of(Profil.DPE)),
            new Entree("menu.affichage_resultats", "/contractuels/affichage-resultats", Set.of(Profil.DPE)),
            new Entree("menu.etat_lieux", "/contractuels/etat-lieux", Set.of(Profil.DPE)),
            new Entree("menu.envoi.ALTERNANTS", "/contractuels/envoi-alternants/liste", Set.of(Profil.DPE)),
            new Entree("menu.envoi.PERDIR", "/contractuels/envoi-perdir/liste", Set.of(Profil.DPE)),
            new Entree("menu.envoi.INSPECTEURS", "/contractuels/envoi-inspecteurs/liste", Set.of(Profil.DPE)),
            new Entree("menu.desistements", "/contractuels/desistement/liste", Set.of(Profil.DPE)),
            new Entree("menu.notice", "/contractuels/notice", Set.of(Profil.DPE)),
            new Entree("menu.contrats", "/contractuels/contrat/liste", Set.of(Profil.DPE)),
            new Entree("menu.exports", "/contractuels/exports", Set.of(Profil.DPE)),
            new Entree("menu.sessions", "/contractuels/campagne/liste", Set.of(Profil.DPE, Profil.ADMINISTRATEUR)),
            new Entree("menu.disciplines", "/contractuels/discipline/liste", Set.of(Profil.DPE)),
            new Entree("menu.types_poste", "/contractuels/type-poste/liste", Set.of(Profil.DPE, Profil.ADMINISTRATEUR)),
            new Entree("menu.remuneration", "/contractuels/remuneration/liste", Set.of(Profil.DPE, Profil.ADMINISTRATEUR)),
            new Entree("menu.donnees", "/contractuels/donnees", Set.of(Profil.DPE, Profil.ADMINISTRATEUR)));

    /** A page of the menu, and who has it there. */
    private record Entree(String cle, String adresse, Set<Profil> profils) {
    }

    @Inject
    private Appelant appelant;

    @Override
    public String titre() {
        return "contractuels:menu.titre";
    }

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Activite> activites() {
        return ENTREES.stream().filter(e -> e.profils().stream().anyMatch(profil -> appelant.droits().a(profil)))
                .map(e -> Activite.ouverte("contractuels", e.cle(), e.adresse())).toList();
    }
}
