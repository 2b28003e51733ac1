package fr.passerelle.web.contractuels.candidat;

import fr.passerelle.noyau.Textes;
import fr.passerelle.web.noyau.Langue;

/** Sentences about a list of wishes, in the reader's language. */
final class TextesVoeux {

    private TextesVoeux() {
    }

    /** What was done to an establishment, and the rank it has now. */
    static String dire(String cle, String etablissement, int rang) {
        return Textes.texte("voeux", Langue.courante(), cle, etablissement, rang);
    }
}
