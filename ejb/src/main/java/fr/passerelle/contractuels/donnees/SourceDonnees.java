package fr.passerelle.contractuels.donnees;

import fr.passerelle.contractuels.candidatures.Candidature;
import java.util.List;

/** Tells what is held of a candidature; every implementation is asked. */
public interface SourceDonnees {

    /** Where its things stand among the others. */
    int rang();

    List<Rubrique> de(Candidature candidature);
}
