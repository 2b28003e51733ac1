package fr.passerelle.contractuels.contrats;

import fr.passerelle.noyau.Formats;
import fr.passerelle.noyau.Textes;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A pay row in the list.
 *
 * @param typePoste label; null for the value of the point
 * @param fin       last day; null as long as none is known
 */
public record LigneBareme(Long id, NatureBareme nature, String typePoste, BigDecimal valeur, BigDecimal quotite, LocalDate debut, LocalDate fin,
        String source, Boolean exemple) implements Serializable {

    /** What it pays, or what the point is worth, with its unit. */
    public String montant() {
        return Textes.texte("contrats", Locale.FRENCH, "bareme_liste.montant." + nature.name(), CalculRemuneration.nombre(valeur),
                Formats.euros(valeur), quotite == null ? "" : CalculRemuneration.nombre(quotite));
    }
}
