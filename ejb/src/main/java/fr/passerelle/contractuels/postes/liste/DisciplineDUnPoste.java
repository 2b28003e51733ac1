package fr.passerelle.contractuels.postes.liste;

import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.noyau.ErreurMetier;

/** A list puts a known post in another discipline, which does not change. */
public class DisciplineDUnPoste extends ErreurMetier {

    public DisciplineDUnPoste(String ecrite, Poste poste) {
        super("contractuels.poste.discipline", ecrite, poste.getIdentifiant(), poste.getDiscipline());
        sur("discipline");
    }
}
