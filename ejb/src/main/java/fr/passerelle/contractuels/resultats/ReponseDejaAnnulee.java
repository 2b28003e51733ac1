package fr.passerelle.contractuels.resultats;

import fr.passerelle.noyau.Conflit;

/** Somebody annulled the answer since the page was shown. */
public class ReponseDejaAnnulee extends Conflit {

    public ReponseDejaAnnulee(Annulation annulation) {
        super("resultats.deja_annulee", annulation.getLe(), annulation.getPar());
    }
}
