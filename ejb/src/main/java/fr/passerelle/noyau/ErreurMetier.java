package fr.passerelle.noyau;

import jakarta.ejb.ApplicationException;

/**
 * A refusal the user can understand: a key of the bundle {@code erreurs}, the values its text shows and, where one field is at
 * fault, that field. It undoes the transaction; the page shows the text beside the field and keeps what was typed.
 * Subclasses bear the name of the fact ({@code PeriodeInversee}).
 */
@ApplicationException(rollback = true)
public class ErreurMetier extends RuntimeException {

    private final String cle;
    private final transient Object[] valeurs;
    private String champ;

    public ErreurMetier(String cle, Object... valeurs) {
        super(cle);
        this.cle = cle;
        this.valeurs = valeurs;
    }

    /** Names the field of the form that is at fault. */
    public ErreurMetier sur(String champ) {
        this.champ = champ;
        return this;
    }

    public String cle() {
        return cle;
    }

    public Object[] valeurs() {
        return valeurs == null ? new Object[0] : valeurs.clone();
    }

    /** The field at fault, or null when the refusal concerns the whole. */
    public String champ() {
        return champ;
    }
}
