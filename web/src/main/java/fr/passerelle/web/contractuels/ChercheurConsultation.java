package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.candidatures.ConsultationSearch;
import fr.passerelle.contractuels.candidatures.LigneConsultation;
import fr.passerelle.noyau.Textes;
import fr.passerelle.web.noyau.Chercheur;
import fr.passerelle.web.noyau.Langue;
import fr.passerelle.web.noyau.Trouvaille;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The candidates of an inspector's disciplines, for the search in the band. */
@ApplicationScoped
public class ChercheurConsultation implements Chercheur {

    private static final int RANG = 11;

    @Inject
    private ConsultationSearch consultationSearch;
    @Inject
    private Appelant appelant;

    @Override
    public String titre() {
        return "contractuels:menu.consultation";
    }

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public boolean accessible() {
        return appelant.droits().a(Profil.INSPECTEUR);
    }

    @Override
    public List<Trouvaille> chercher(String mots, int auPlus) {
        return consultationSearch.trouver(mots, auPlus).stream().map(ChercheurConsultation::trouvaille).toList();
    }

    private static Trouvaille trouvaille(LigneConsultation c) {
        String detail = String.join(" · ", c.numero(), c.disciplineOuNc(), Textes.libelle(c.statut(), Langue.courante()));
        return new Trouvaille(c.nom() + " " + c.prenom(), detail, "/contractuels/consultation/detail?id=" + c.id());
    }

    @Override
    public String liste() {
        return "/contractuels/consultation/liste";
    }
}
