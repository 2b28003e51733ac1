package fr.passerelle.courriels;

import static fr.passerelle.courriels.VariableCourriel.lien;
import static fr.passerelle.courriels.VariableCourriel.texte;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.noyau.ErreurMetier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TexteModeleTest {

    private static final List<VariableCourriel> VARIABLES = List.of(texte("prenom", "Camille"), lien("lien", "https://exemple.fr/l"));
    private static final Map<String, String> VALEURS = Map.of("structure", "Académie", "application", "https://p.fr",
            "assistance", "aide@exemple.fr", "prenom", "Zoé", "lien", "https://exemple.fr/l?j=1&k=2");

    private static TexteModele modele(String sujet, String corps) {
        return new TexteModele(sujet, corps, VARIABLES);
    }

    @Test
    void les_variables_sont_remplacees_dans_le_sujet_et_le_corps() {
        Redaction redaction = modele("Pour {{prenom}}", "Bonjour {{ prenom }},\n{{structure}}").rediger(VALEURS);
        assertThat(redaction.sujet()).isEqualTo("Pour Zoé");
        assertThat(redaction.texte()).isEqualTo("Bonjour Zoé,\nAcadémie");
    }

    @Test
    void les_lignes_d_une_valeur_restent_des_lignes_dans_le_html() {
        Map<String, String> valeurs = new HashMap<>(VALEURS);
        valeurs.put("prenom", "Zoé\n<b>Ana</b>");
        assertThat(modele("Pour vous", "{{prenom}}").rediger(valeurs).html()).isEqualTo("<p>Zoé<br>\n&lt;b&gt;Ana&lt;/b&gt;</p>");
    }

    @Test
    void une_variable_inconnue_est_nommee_avec_celles_qui_existent() {
        assertThatThrownBy(() -> modele("Bonjour", "Cher {{prenon}}")).isInstanceOfSatisfying(VariableInconnue.class, refus -> {
            assertThat(refus.champ()).isEqualTo("corps");
            assertThat(refus.valeurs()[0]).isEqualTo("prenon");
            assertThat(refus.valeurs()[1].toString()).contains("{{prenom}}", "{{lien}}", "{{structure}}");
        });
        assertThatThrownBy(() -> modele("{{rien}}", "Texte")).isInstanceOfSatisfying(VariableInconnue.class,
                refus -> assertThat(refus.champ()).isEqualTo("sujet"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{#prenom}}x{{/prenom}}", "{{^prenom}}x{{/prenom}}", "{{>autre}}", "{{{prenom}}}", "{{&prenom}}",
            "{{prenom.class}}", "{{prenom.getClass}}", "{{!note}}", "{{=<% %>=}}", "{{.}}", "{{this}}", "{{}}", "{{prenom", "prenom}}",
            "{{pre nom}}", "{{prenom}}}", "{{$bloc}}x{{/bloc}}", "{{<parent}}{{/parent}}", "{{-first}}", "{{\nprenom.x\n}}"})
    void tout_ce_qui_n_est_pas_une_variable_est_refuse(String corps) {
        assertThatThrownBy(() -> modele("Bonjour", "avant " + corps + " après")).isInstanceOf(ErreurMetier.class);
    }

    @Test
    void une_valeur_n_est_jamais_relue_comme_un_modele() {
        Map<String, String> piege = new HashMap<>(VALEURS);
        piege.put("prenom", "{{lien}} {{#x}}");
        assertThat(modele("Bonjour", "{{prenom}}").rediger(piege).texte()).isEqualTo("{{lien}} {{#x}}");
    }

    @Test
    void la_partie_html_echappe_les_valeurs_et_le_texte() {
        Map<String, String> piege = new HashMap<>(VALEURS);
        piege.put("prenom", "<script>alert('x')</script>");
        Redaction redaction = modele("Bonjour", "Cher {{prenom}}, 1 < 2 & <b>gras</b>").rediger(piege);
        assertThat(redaction.html()).doesNotContain("<script", "<b>").contains("&lt;script&gt;", "1 &lt; 2 &amp;");
        assertThat(redaction.texte()).contains("<script>alert('x')</script>");
    }

    @Test
    void les_paragraphes_et_les_liens_se_retrouvent_dans_la_partie_html() {
        Redaction redaction = modele("Bonjour", "Un\ndeux\n\n{{lien}}").rediger(VALEURS);
        assertThat(redaction.html()).startsWith("<p>Un<br>\ndeux</p>\n<p><a href=\"https://exemple.fr/l?j");
        assertThat(redaction.texte()).endsWith("\n\nhttps://exemple.fr/l?j=1&k=2");
    }

    @Test
    void un_sujet_tient_sur_une_ligne_quoi_que_contiennent_ses_valeurs() {
        Map<String, String> piege = new HashMap<>(VALEURS);
        piege.put("prenom", "Zoé\r\nBcc: tous@exemple.fr");
        assertThat(modele("Pour {{prenom}}", "x").rediger(piege).sujet()).isEqualTo("Pour Zoé Bcc: tous@exemple.fr");
    }

    @Test
    void une_valeur_oubliee_ne_part_pas() {
        assertThatThrownBy(() -> modele("Bonjour", "x").rediger(Map.of("prenom", "Zoé"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void l_apercu_montre_les_exemples() {
        assertThat(modele("Pour {{prenom}}", "{{assistance}}").exemple().sujet()).isEqualTo("Pour Camille");
    }
}
