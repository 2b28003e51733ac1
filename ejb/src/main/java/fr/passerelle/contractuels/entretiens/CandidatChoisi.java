package fr.passerelle.contractuels.entretiens;

import fr.passerelle.contractuels.candidatures.Candidature;

/** A candidate an act is about to be done with, as she was displayed. */
public class CandidatChoisi extends SaisieCandidat {

    private static final long serialVersionUID = 1L;

    private final String nom;
    private final boolean inscrit;
    private final EtatEntretien etat;
    private final RendezVous rendezVous;
    private final Annonce.Genre aAnnoncer;
    private final Avis avis;

    /** @param entretien null when nothing was ever decided */
    CandidatChoisi(Candidature candidature, Entretien entretien) {
        super(candidature.getId(), entretien);
        this.nom = candidature.getEtatCivil().getNom() + " " + candidature.getEtatCivil().getPrenom();
        this.inscrit = candidature.estInscrite();
        this.etat = entretien == null ? EtatEntretien.A_EXAMINER : entretien.getEtat();
        this.rendezVous = entretien == null ? null : entretien.rendezVous().orElse(null);
        this.aAnnoncer = entretien == null ? null : entretien.aAnnoncer().orElse(null);
        this.avis = entretien == null ? null : entretien.getAvis();
    }

    /** "LORMEAU Tristan" */
    public String getNom() {
        return nom;
    }

    public boolean isInscrit() {
        return inscrit;
    }

    public EtatEntretien getEtat() {
        return etat;
    }

    /** Null while no date is fixed. */
    public RendezVous getRendezVous() {
        return rendezVous;
    }

    /** What she is not yet told; null when she knows. */
    public Annonce.Genre getAAnnoncer() {
        return aAnnoncer;
    }

    public Avis getAvis() {
        return avis;
    }
}
