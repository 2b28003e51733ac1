package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.essai.Clavier;
import fr.passerelle.essai.Navigateur;
import fr.passerelle.essai.SurApplication;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What the browser hands to assistive technologies of the parts that scripts drive: role, name, state (RGAA 7.1). */
@SurApplication
class ArbreAccessibiliteIT {

    private static final List<String> ETATS = List.of("expanded", "pressed", "disabled", "modal", "checked");

    /** One line an element: {@code button "Suivant"}, {@code DisclosureTriangle "Filtres" expanded=false}. */
    private static List<String> arbre(Navigateur navigateur) {
        List<?> noeuds = (List<?>) navigateur.pilote().executeCdpCommand("Accessibility.getFullAXTree", Map.of()).get("nodes");
        return noeuds.stream().map(n -> (Map<?, ?>) n).filter(n -> !Boolean.TRUE.equals(n.get("ignored")))
                .map(n -> valeur(n.get("role")) + " \"" + valeur(n.get("name")).strip() + "\"" + etats((List<?>) n.get("properties"))).toList();
    }

    private static String valeur(Object attribut) {
        Object valeur = attribut == null ? null : ((Map<?, ?>) attribut).get("value");
        return valeur == null ? "" : valeur.toString();
    }

    private static String etats(List<?> proprietes) {
        return proprietes == null ? "" : proprietes.stream().map(p -> (Map<?, ?>) p).filter(p -> ETATS.contains(p.get("name")))
                .map(p -> " " + p.get("name") + "=" + valeur(p.get("value"))).collect(Collectors.joining());
    }

    @Test
    void une_liste_se_dit_avec_ses_roles_ses_noms_et_ses_etats(Navigateur navigateur) {
        navigateur.entrerPersonnel("admin").ouvrir("/administration/referentiel/etablissement/liste").attendreTexte("13 307 établissements");
        assertThat(arbre(navigateur)).anyMatch(n -> n.startsWith("grid \"Liste des établissements\"")).anyMatch(n -> n.startsWith("rowheader \"0010001W"))
                .contains("searchbox \"Rechercher :\"", "DisclosureTriangle \"Filtres\" expanded=false", "button \"Précédent\" disabled=true",
                        "button \"Suivant\"", "button \"Page 2\"", "navigation \"Pages de la liste\"", "navigation \"Activités\"",
                        "button \"Agrandir la zone de travail\" pressed=false");
        new Clavier(navigateur).allerA(".liste-outils summary").taper(Keys.ENTER);
        assertThat(arbre(navigateur)).contains("DisclosureTriangle \"Filtres\" expanded=true");
    }

    @Test
    void un_dialogue_se_dit_modal_et_cache_le_reste(Navigateur navigateur) {
        navigateur.entrerPersonnel("admin").ouvrir("/administration/jetons/liste").activer("Démonstration").attendreTexte("Révoquer");
        new Clavier(navigateur).allerA("[data-ouvre=confirmation]").taper(Keys.ENTER);
        navigateur.attendre("dialog[open]");
        assertThat(arbre(navigateur)).anyMatch(n -> n.startsWith("dialog \"Révoquer") && n.contains("modal=true"))
                .noneMatch(n -> n.startsWith("navigation"));
    }
}
