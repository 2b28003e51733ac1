package fr.passerelle.contractuels.postes.liste;

import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.noyau.ErreurMetier;

/** A list gives a known post another type, which does not change. */
public class TypeDUnPoste extends ErreurMetier {

    public TypeDUnPoste(String ecrit, Poste poste) {
        super("contractuels.poste.type", ecrit, poste.getIdentifiant());
        sur("typePoste");
    }
}
