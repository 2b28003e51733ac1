package fr.passerelle.contractuels.tuteurs;

import fr.passerelle.noyau.ErreurMetier;

/** That person is already a tutor of that post. */
public class TuteurDejaDesigne extends ErreurMetier {

    public TuteurDejaDesigne(Tuteur tuteur) {
        super("tuteurs.deja_designe", tuteur.nomAffiche(), tuteur.getAjout().getLe(), tuteur.getAjout().getPar());
    }
}
