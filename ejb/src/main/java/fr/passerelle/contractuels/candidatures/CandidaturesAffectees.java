package fr.passerelle.contractuels.candidatures;

import java.util.Collection;
import java.util.Set;

/** Says who has a post: what gives the posts answers, for those who keep the dossiers and know nothing of posts. */
public interface CandidaturesAffectees {

    /** The numbers of those of them that have one; asked once for all. */
    Set<Long> parmi(Collection<Candidature> candidatures);
}
