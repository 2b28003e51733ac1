package fr.passerelle.contractuels.entretiens;

import fr.passerelle.noyau.SaisieVersionnee;

/** What is typed or chosen of a candidate, over what was decided of her when it was displayed. */
public abstract class SaisieCandidat extends SaisieVersionnee {

    private static final long serialVersionUID = 1L;
    /** Version of what is not decided yet: whatever is decided meanwhile has another. */
    private static final long RIEN = -1;

    private final Long candidature;

    /** @param entretien null when nothing was ever decided */
    SaisieCandidat(Long candidature, Entretien entretien) {
        super(version(entretien));
        this.candidature = candidature;
    }

    private static long version(Entretien entretien) {
        return entretien == null ? RIEN : entretien.getVersion();
    }

    /** @throws fr.passerelle.noyau.ModifieEntreTemps when somebody has decided of her since it was displayed */
    void exigerInchange(Entretien entretien) {
        exigerVersion(version(entretien), entretien == null ? null : entretien.getCorrection());
    }

    public Long getCandidature() {
        return candidature;
    }
}
