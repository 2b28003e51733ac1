package fr.passerelle.referentiel;

import fr.passerelle.noyau.Reglage;
import java.util.Locale;
import java.util.Optional;

/** Where a head of establishment is written to: the address entered, else the one every establishment of the académie has by its UAI. */
public final class CourrielEtablissement {

    private static final String UAI = "{uai}";

    private CourrielEtablissement() {
    }

    /** @param courriel entered; null where none is. Empty when the académie has no usual address either. */
    public static Optional<String> de(String uai, String courriel) {
        if (courriel != null) {
            return Optional.of(courriel);
        }
        return Reglage.ETABLISSEMENTS_COURRIEL.estDefini()
                ? Optional.of(Reglage.ETABLISSEMENTS_COURRIEL.texte().replace(UAI, uai.toLowerCase(Locale.ROOT))) : Optional.empty();
    }
}
