package fr.passerelle.contractuels.exports;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A candidate with all her wishes, as they are read; each is a line of the export.
 *
 * @param typePoste label
 * @param maintien  whether she keeps up her candidature; null without an answer
 * @param lus       UAI of the establishments she wishes for, in her order, a space between them; null when she has none
 */
public record FeuilleExportee(Long id, String numero, String nom, String prenom, String discipline, String disciplineLibelle, String typePoste,
        Boolean maintien, Instant valideeLe, String lus) {

    /** In her order. */
    Stream<LigneVoeu> voeux(Map<String, EtablissementVoulu> voulus) {
        Stream.Builder<LigneVoeu> voeux = Stream.builder();
        int rang = 0;
        for (String uai : lus == null ? new String[0] : lus.split(" ")) {
            voeux.add(new LigneVoeu(this, ++rang, voulus.get(uai)));
        }
        return voeux.build();
    }
}
