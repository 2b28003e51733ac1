package fr.passerelle.contractuels.affectations;

import fr.passerelle.contractuels.voeux.VoeuLu;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * A wish of a candidate with one of the posts that answer it.
 *
 * @param etablissement "CLG LE PARC (0211227V)"
 * @param poste         one that can be ticked; null when every place of the establishment is taken
 */
public record VoeuPropose(int rang, String etablissement, String commune, PostePropose poste) implements Serializable {

    static Stream<VoeuPropose> de(VoeuLu voeu, List<PostePropose> proposables) {
        List<PostePropose> siens = proposables.stream().filter(p -> p.uai().equals(voeu.uai())).toList();
        String etablissement = voeu.type().abreger(voeu.nom()) + " (" + voeu.uai() + ")";
        return siens.isEmpty() ? Stream.of(new VoeuPropose(voeu.rang(), etablissement, voeu.commune(), null))
                : siens.stream().map(p -> new VoeuPropose(voeu.rang(), etablissement, voeu.commune(), p));
    }
}
