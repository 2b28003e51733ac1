package fr.passerelle.web.referentiel;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import fr.passerelle.referentiel.EtablissementSearch;
import fr.passerelle.referentiel.LigneEtablissement;
import fr.passerelle.web.noyau.Chercheur;
import fr.passerelle.web.noyau.Trouvaille;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The establishments, for the search in the band: all staff may read them, administrators open them. */
@ApplicationScoped
public class ChercheurEtablissements implements Chercheur {

    private static final int RANG = 80;

    @Inject
    private EtablissementSearch etablissementSearch;
    @Inject
    private Appelant appelant;

    @Override
    public String titre() {
        return "referentiel:recherche.etablissements";
    }

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public boolean accessible() {
        return true;
    }

    @Override
    public List<Trouvaille> chercher(String mots, int auPlus) {
        boolean ouvrir = appelant.droits().a(Profil.ADMINISTRATEUR);
        return etablissementSearch.trouver(mots, auPlus).stream().map(e -> trouvaille(e, ouvrir)).toList();
    }

    private static Trouvaille trouvaille(LigneEtablissement e, boolean ouvrir) {
        return new Trouvaille(e.nom(), String.join(" · ", e.uai(), e.codePostal() + " " + e.commune()),
                ouvrir ? "/administration/referentiel/etablissement/fiche?uai=" + e.uai() : null);
    }

    @Override
    public String liste() {
        return appelant.droits().a(Profil.ADMINISTRATEUR) ? "/administration/referentiel/etablissement/liste" : null;
    }
}
