package fr.passerelle.contractuels.donnees;

import fr.passerelle.contractuels.candidatures.Candidature;
import java.util.Collection;
import java.util.Set;

/** Says who was recruited: the documents of the others are erased. */
public interface Recrutes {

    /** The numbers of those of them who were; asked once for all. */
    Set<Long> parmi(Collection<Candidature> candidatures);
}
