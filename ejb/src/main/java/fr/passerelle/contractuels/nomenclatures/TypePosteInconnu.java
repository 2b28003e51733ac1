package fr.passerelle.contractuels.nomenclatures;

import fr.passerelle.noyau.ErreurMetier;

/** No active kind of post bears that code or label. */
public class TypePosteInconnu extends ErreurMetier {

    public TypePosteInconnu(String ecriture) {
        super("contractuels.type.poste.inconnu", ecriture);
    }
}
