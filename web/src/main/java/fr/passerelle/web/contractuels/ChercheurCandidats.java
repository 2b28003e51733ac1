package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.candidatures.CandidatureSearch;
import fr.passerelle.contractuels.candidatures.LigneCandidature;
import fr.passerelle.noyau.Textes;
import fr.passerelle.web.noyau.Chercheur;
import fr.passerelle.web.noyau.Langue;
import fr.passerelle.web.noyau.Trouvaille;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The candidates of the campaign, for the search in the band. */
@ApplicationScoped
public class ChercheurCandidats implements Chercheur {

    private static final int RANG = 10;

    @Inject
    private CandidatureSearch candidatureSearch;
    @Inject
    private Appelant appelant;

    @Override
    public String titre() {
        return "contractuels:recherche.candidats";
    }

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public boolean accessible() {
        return appelant.droits().a(Profil.DPE) || appelant.droits().a(Profil.REFERENT_HANDICAP);
    }

    @Override
    public List<Trouvaille> chercher(String mots, int auPlus) {
        return candidatureSearch.trouver(mots, auPlus).stream().map(ChercheurCandidats::trouvaille).toList();
    }

    private static Trouvaille trouvaille(LigneCandidature c) {
        String detail = String.join(" · ", c.numero(), c.disciplineOuNc(), Textes.libelle(c.statut(), Langue.courante()));
        return new Trouvaille(c.nom() + " " + c.prenom(), detail, "/contractuels/candidat/detail?id=" + c.id());
    }

    @Override
    public String liste() {
        return "/contractuels/candidat/liste";
    }
}
