package fr.passerelle.contractuels.entretiens;

import fr.passerelle.noyau.ErreurMetier;

/** The dossier lacks something: its candidate is not examined yet. */
public class CandidatureNonInscrite extends ErreurMetier {

    public CandidatureNonInscrite(String candidat) {
        super("entretiens.non_inscrite", candidat);
    }
}
