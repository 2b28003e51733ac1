package fr.passerelle.comptes;

/** What somebody does in Passerelle; each is a role of the same name that services ask for ({@link Roles}). */
public enum Profil {
    /** Runs the installation: habilitations, settings, referentials, journal. */
    ADMINISTRATEUR(Porte.PERSONNEL),
    /** Gestionnaire DPE: candidates, wishes, affectations, results (seed ContAcTT, "Gestionnaire DPE"). */
    DPE(Porte.PERSONNEL),
    /** Gestionnaire DOS: posts and capacities (seed ContAcTT, "Gestionnaire DOS"). */
    DOS(Porte.PERSONNEL),
    /** IPR/IEN: tutors and candidates of their disciplines (seed ContAcTT, "Inspecteurs"). */
    INSPECTEUR(Porte.PERSONNEL),
    /** May read the proof of handicap and its flag; each reading is journalled. */
    REFERENT_HANDICAP(Porte.PERSONNEL),
    /** A student applying for a contract post, for herself. */
    CANDIDAT(Porte.CANDIDAT);

    private final Porte porte;

    Profil(Porte porte) {
        this.porte = porte;
    }

    /** The only door by which the profile can be held. */
    public Porte porte() {
        return porte;
    }
}
