package fr.passerelle.contractuels.envois;

import fr.passerelle.contractuels.disciplines.Declenchement;
import fr.passerelle.noyau.Conflit;

/** Somebody has sent it since the page was shown. */
public class EnvoiDejaFait extends Conflit {

    public EnvoiDejaFait(Declenchement fait) {
        super("envois.deja_fait", fait.getMoment(), fait.getPar());
    }
}
