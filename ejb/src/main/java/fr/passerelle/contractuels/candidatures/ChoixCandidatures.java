package fr.passerelle.contractuels.candidatures;

import java.io.Serializable;

/**
 * Which candidatures a page shows, or a computation is asked for.
 *
 * @param discipline code; null for all, as a form's empty choice
 * @param typePoste  code; null for all, as a form's empty choice
 */
public record ChoixCandidatures(String discipline, String typePoste) implements Serializable {

    public ChoixCandidatures {
        discipline = "".equals(discipline) ? null : discipline;
        typePoste = "".equals(typePoste) ? null : typePoste;
    }

    /** Whether both are chosen: figures are given of these only. */
    public boolean complet() {
        return discipline != null && typePoste != null;
    }
}
