package fr.passerelle.contractuels.candidatures;

import fr.passerelle.noyau.ErreurMetier;

/** A registered dossier keeps its mandatory documents: they can be replaced, not deleted. */
public class JustificatifObligatoire extends ErreurMetier {

    public JustificatifObligatoire() {
        super("contractuels.justificatif.obligatoire");
    }
}
