package fr.passerelle.web.contractuels.candidat;

import fr.passerelle.contractuels.candidatures.Manque;
import java.util.EnumMap;
import java.util.Map;

/** The field of the fiche by which something missing is given; the alert of an incomplete dossier links to it. */
final class ChampsFiche {

    private static final Map<Manque, String> ANCRES = new EnumMap<>(Map.of(
            Manque.COURRIEL, "champ-courriel", Manque.SITUATION_FAMILIALE, "champ-situation",
            Manque.NOMBRE_ENFANTS, "champ-enfants", Manque.ADRESSE, "champ-adresse", Manque.COMMUNE, "champ-commune",
            Manque.TELEPHONE, "champ-telephone",
            Manque.DISCIPLINE, "champ-discipline"));

    private ChampsFiche() {
    }

    static String ancre(Manque manque) {
        return ANCRES.get(manque);
    }
}
