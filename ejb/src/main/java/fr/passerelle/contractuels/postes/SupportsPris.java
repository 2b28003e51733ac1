package fr.passerelle.contractuels.postes;

/** Says how many supports of a post are taken: what gives the posts answers, for those who keep them. */
public interface SupportsPris {

    /** As it is now, whatever this transaction has read before; nobody takes another until its end. */
    int sur(Poste poste);
}
