package fr.passerelle.contractuels.candidatures;

import fr.passerelle.noyau.ErreurMetier;
import java.util.Locale;

/** A field that the fiche must have was left empty. */
public class InformationManquante extends ErreurMetier {

    public InformationManquante(Manque manque) {
        super(cle(manque));
    }

    /** One sentence per field, in {@code erreurs}. */
    static String cle(Manque manque) {
        return "contractuels.manque." + manque.name().toLowerCase(Locale.ROOT);
    }
}
