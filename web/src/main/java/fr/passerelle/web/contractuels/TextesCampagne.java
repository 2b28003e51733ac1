package fr.passerelle.web.contractuels;

import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Textes;
import fr.passerelle.web.noyau.Langue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Sentences that the page of a campaign makes of its fields. */
@Named
@ApplicationScoped
public class TextesCampagne {

    /** The full name of a bound, where it stands alone: "Période d'inscription pour les alternants : début". */
    public String champ(String champ) {
        String[] parties = champ.split("-");
        return texte("campagne_fiche." + parties[0]) + " : " + texte("campagne_fiche." + parties[1] );
    }

    public String surprise(ErreurMetier surprise) {
        return Textes.texte("erreurs", Langue.courante(), surprise.cle(), surprise.valeurs());
    }

    private static String texte(String cle) {
        return Textes.texte("campagnes", Langue.courante(), cle);
    }
}
