package fr.passerelle.web.referentiel;

import fr.passerelle.web.noyau.Activite;
import fr.passerelle.web.noyau.ActivitesAdministration;
import jakarta.enterprise.context.RequestScoped;
import java.util.stream.Stream;

/** The referentials in the menu of administrators. */
@RequestScoped
public class ReferentielActivites extends ActivitesAdministration {

    private static final int RANG = 80;

    public ReferentielActivites() {
        super("referentiel:menu.titre", RANG,
                Stream.of("etablissement", "commune", "nomenclature", "discipline", "calendrier")
                        .map(nom -> Activite.ouverte("referentiel", "menu." + nom, "/administration/referentiel/" + nom + "/liste"))
                        .toArray(Activite[]::new));
    }
}
