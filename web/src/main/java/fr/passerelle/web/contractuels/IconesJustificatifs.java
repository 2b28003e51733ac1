package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** The icon by which lists show each kind of document. */
@Named
@ApplicationScoped
public class IconesJustificatifs {

    private static final Map<GenreJustificatif, String> ICONES = Map.of(GenreJustificatif.CV, "etudiant",
            GenreJustificatif.LETTRE_MOTIVATION, "courriel", GenreJustificatif.RELEVE_NOTES, "releve",
            GenreJustificatif.SITUATION_MARITALE, "coeur", GenreJustificatif.BOURSE, "bourse",
            GenreJustificatif.HANDICAP, "handicap");

    public String de(GenreJustificatif genre) {
        return ICONES.get(genre);
    }
}
