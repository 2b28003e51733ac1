package fr.passerelle.contractuels.propositions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * From the schools a candidate wishes for to the posts she asks for: those of the first school, then those of the second. Within a
 * school a beneficiary asks first for the posts kept for her, the others first for those that are not; then the identifiant decides.
 */
final class VoeuxEtendus {

    private static final Comparator<PosteAPourvoir> PAR_IDENTIFIANT =
            Comparator.comparing(PosteAPourvoir::identifiant).thenComparing(PosteAPourvoir::id);

    private final Map<String, List<PosteAPourvoir>> parEcole;
    private final boolean boe;

    /** @param boe whether the rules rank beneficiaries first on the posts kept for them */
    VoeuxEtendus(List<PosteAPourvoir> postes, boolean boe) {
        this.parEcole = postes.stream().sorted(PAR_IDENTIFIANT).collect(Collectors.groupingBy(PosteAPourvoir::uai));
        this.boe = boe;
    }

    /** The posts of each wish, in the order in which she asks for them; none where the school has no post for her. */
    Map<String, List<PosteAPourvoir>> de(CandidatAClasser candidat) {
        Map<String, List<PosteAPourvoir>> parVoeu = new LinkedHashMap<>();
        for (String uai : candidat.voeux()) {
            List<PosteAPourvoir> siens = new ArrayList<>(parEcole.getOrDefault(uai, List.of()));
            siens.removeIf(p -> !p.estPour(candidat));
            siens.sort(Comparator.comparing(p -> p.boe() != (boe && candidat.beneficiaire())));
            parVoeu.put(uai, siens);
        }
        return parVoeu;
    }
}
