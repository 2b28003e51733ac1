package fr.passerelle.noyau;

import java.io.Serializable;

/** A form filled from an entry: it carries the version that was displayed, so that the second of two editors is told. */
public abstract class SaisieVersionnee implements Serializable {

    private static final long serialVersionUID = 1L;

    private long version;

    protected SaisieVersionnee() {
    }

    protected SaisieVersionnee(long version) {
        this.version = version;
    }

    /**
     * Refuses once what was typed over an entry that somebody has corrected since; whoever has been told and saves the same
     * form again means it.
     *
     * @throws ModifieEntreTemps naming who corrected it, and when
     */
    public void exigerVersion(long actuelle, Correction derniere) {
        if (version != actuelle) {
            version = actuelle;
            throw derniere == null ? new ModifieEntreTemps("", null) : new ModifieEntreTemps(derniere.getPar(), derniere.getLe());
        }
    }

    public long getVersion() {
        return version;
    }
}
