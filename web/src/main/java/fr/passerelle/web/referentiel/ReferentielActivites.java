package fr.passerelle.web.referentiel;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import fr.passerelle.web.noyau.Activite;
import fr.passerelle.web.noyau.Activites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** The referentials in the menu of administrators. */
@RequestScoped
public class ReferentielActivites implements Activites {

    private static final int RANG = 80;

    @Inject
    private Appelant appelant;

    @Override
    public String titre() {
        return "referentiel:menu.titre";
    }

    @Override
    public int rang() {
        return RANG;
    }

    @Override
    public List<Activite> activites() {
        if (!appelant.droits().a(Profil.ADMINISTRATEUR)) {
            return List.of();
        }
        return Stream.of("etablissement", "commune", "nomenclature", "discipline", "calendrier")
                .map(nom -> Activite.ouverte("referentiel", "menu." + nom, "/administration/referentiel/" + nom + "/liste")).toList();
    }
}
