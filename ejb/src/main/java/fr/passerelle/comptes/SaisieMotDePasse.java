package fr.passerelle.comptes;

/** A new password, typed twice. */
public record SaisieMotDePasse(String motDePasse, String confirmation) {

    public SaisieMotDePasse {
        motDePasse = motDePasse == null ? "" : motDePasse;
    }

    /** @throws ConfirmationDifferente when it was not typed twice alike */
    void verifierConfirmation() {
        if (!motDePasse.equals(confirmation)) {
            throw new ConfirmationDifferente();
        }
    }

    @Override
    public String toString() {
        return "SaisieMotDePasse";
    }
}
