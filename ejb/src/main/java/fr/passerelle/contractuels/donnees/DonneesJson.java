package fr.passerelle.contractuels.donnees;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes what is held as JSON: one object a rubrique, its entries as they are. */
final class DonneesJson {

    private DonneesJson() {
    }

    static byte[] ecrire(MesDonnees donnees) {
        JsonArrayBuilder rubriques = Json.createArrayBuilder();
        for (Rubrique rubrique : donnees.rubriques()) {
            JsonArrayBuilder entrees = Json.createArrayBuilder();
            rubrique.entrees().forEach(e -> entrees.add(objet(e)));
            rubriques.add(Json.createObjectBuilder().add("rubrique", rubrique.cle())
                    .add("campagne", valeur(rubrique.campagne())).add("entrees", entrees));
        }
        return Json.createObjectBuilder().add("nom", donnees.nom()).add("numero", donnees.numero()).add("le", donnees.le().toString())
                .add("rubriques", rubriques).build().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObjectBuilder objet(Map<String, Object> entree) {
        JsonObjectBuilder objet = Json.createObjectBuilder();
        entree.forEach((nom, valeur) -> objet.add(nom, valeur(valeur)));
        return objet;
    }

    private static JsonValue valeur(Object valeur) {
        if (valeur == null) {
            return JsonValue.NULL;
        }
        if (valeur instanceof Boolean oui) {
            return oui ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return valeur instanceof Number nombre ? Json.createValue(nombre.longValue()) : Json.createValue(valeur.toString());
    }
}
