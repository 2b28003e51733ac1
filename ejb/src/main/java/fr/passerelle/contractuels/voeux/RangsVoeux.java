package fr.passerelle.contractuels.voeux;

import java.util.Map;

/**
 * What counts of a candidate's sheet once she is affected.
 *
 * @param maintenue whether she keeps up her candidature
 * @param rangs     rank of each establishment she wishes for, from 1, by its UAI
 */
public record RangsVoeux(boolean maintenue, Map<String, Integer> rangs) {

    /** Of who has answered nothing. */
    public static final RangsVoeux AUCUN = new RangsVoeux(false, Map.of());

    public RangsVoeux {
        rangs = Map.copyOf(rangs);
    }

    /** Null when she does not wish for that establishment. */
    public Integer rang(String uai) {
        return rangs.get(uai);
    }
}
