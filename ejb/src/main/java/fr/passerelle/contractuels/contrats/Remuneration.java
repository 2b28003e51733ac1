package fr.passerelle.contractuels.contrats;

import fr.passerelle.noyau.Formats;
import fr.passerelle.noyau.Textes;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A pay, and how it was computed.
 *
 * @param mensuelBrut gross euros a month, to the cent
 * @param lignes      the computation, step after step
 * @param exemple     whether one of the rows used is an example
 */
public record Remuneration(BigDecimal mensuelBrut, List<Ligne> lignes, boolean exemple) implements Serializable {

    /** The pay as it is written: "908,70 €". */
    public String montant() {
        return Formats.euros(mensuelBrut);
    }

    /**
     * A step, under a key of the bundle {@code contrats}.
     *
     * @param valeurs as they are written
     */
    public record Ligne(String cle, List<String> valeurs) implements Serializable {

        static Ligne de(String cle, String... valeurs) {
            return new Ligne(cle, Arrays.asList(valeurs));
        }

        /** As a sentence. */
        public String phrase() {
            return Textes.texte("contrats", Locale.FRENCH, "calcul." + cle, valeurs.toArray());
        }
    }
}
