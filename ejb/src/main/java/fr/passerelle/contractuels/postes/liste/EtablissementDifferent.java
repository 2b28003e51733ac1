package fr.passerelle.contractuels.postes.liste;

import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Textes;
import java.util.Locale;

/** What a list says of a school is not what the directory says of its RNE, so that one of the two is wrong. */
public class EtablissementDifferent extends ErreurMetier {

    /** @param ecrit the list's type and département, as far as it gives them */
    public EtablissementDifferent(EtablissementNomme connu, String ecrit) {
        super("contractuels.poste.etablissement.different", connu.uai(), connu.nom(), Textes.libelle(connu.type(), Locale.FRENCH),
                connu.commune(), connu.departement(), ecrit);
        sur("uai");
    }
}
