package fr.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.contractuels.candidatures.Manque;
import fr.passerelle.contractuels.candidatures.SituationFamiliale;
import fr.passerelle.contractuels.candidatures.StatutCandidature;
import fr.passerelle.noyau.Periode;
import fr.passerelle.noyau.Textes;
import fr.passerelle.web.noyau.CritereRgaa;
import fr.passerelle.web.noyau.PointPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.junit.jupiter.api.Test;

/** The rules of the house for views: their texts are in bundles, their style in the theme, their scripts in files. */
class VuesArchitectureTest {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    private static final Pattern LETTRE = Pattern.compile("\\p{L}{2,}");
    /** Attributes that people read or hear, on any element. */
    private static final Set<String> LUS = Set.of("title", "alt", "label", "placeholder", "header", "footer", "aria-label", "arialabel",
            "itemlabel", "emptymessage", "libelle", "aide", "requiredmessage", "convertermessage", "validatormessage", "summary", "nom");
    /** Elements whose value is shown. */
    private static final Set<String> AFFICHENT = Set.of("h:outputtext", "h:outputformat", "h:commandbutton", "h:commandlink", "h:link",
            "h:button", "h:outputlabel", "p:commandbutton", "p:commandlink", "p:outputlabel", "p:button", "p:link");
    /** Elements whose content nobody reads. */
    private static final Set<String> MUETS = Set.of("script", "style", "ui:remove", "cc:interface", "f:metadata");

    private static final List<Class<? extends Enum<?>>> CHOIX_DU_PORTAIL = List.of(SituationFamiliale.class, GenreJustificatif.class,
            Manque.class, StatutCandidature.class, Campagne.Phase.class, Periode.Etat.class, CritereRgaa.Etat.class, PointPlan.Genre.class);
    private static final Set<Enum<?>> MEMES_MOTS = Set.of(GenreJustificatif.CV);

    @Test
    void aucun_texte_n_est_ecrit_dans_une_vue() {
        assertThat(dansChaqueVue((vue, element) -> {
            List<String> trouves = new ArrayList<>();
            if (MUETS.stream().noneMatch(m -> element.closest(m.replace(":", "|")) != null)) {
                element.textNodes().stream().map(TextNode::text).filter(VuesArchitectureTest::estUnTexte).forEach(trouves::add);
            }
            for (Attribute attribut : element.attributes()) {
                boolean lu = LUS.contains(attribut.getKey().toLowerCase())
                        || attribut.getKey().equalsIgnoreCase("value") && AFFICHENT.contains(element.tagName().toLowerCase());
                if (lu && estUnTexte(attribut.getValue()) && !estTechnique(element, attribut)) {
                    trouves.add(attribut.getKey() + "=" + attribut.getValue());
                }
            }
            return trouves;
        })).isEmpty();
    }

    private static boolean estUnTexte(String contenu) {
        return LETTRE.matcher(EXPRESSION.matcher(contenu).replaceAll("")).find();
    }

    /** {@code nom} is a text on {@code m:table} only; elsewhere it names a parameter or an icon. */
    private static boolean estTechnique(Element element, Attribute attribut) {
        return attribut.getKey().equals("nom") && !element.tagName().equals("m:table");
    }

    @Test
    void aucune_vue_ne_porte_de_style_ni_de_script() {
        assertThat(dansChaqueVue((vue, element) -> {
            List<String> trouves = new ArrayList<>();
            if (element.tagName().equals("style") || element.tagName().equals("script") && !element.hasAttr("src")) {
                trouves.add("<" + element.tagName() + ">");
            }
            boolean html = !element.tagName().contains(":");
            element.attributes().asList().stream().map(Attribute::getKey)
                    .filter(a -> a.equals("style") || html && a.matches("on[a-z]+")).forEach(trouves::add);
            return trouves;
        })).isEmpty();
    }

    @Test
    void chaque_cle_d_une_vue_a_son_texte() {
        assertThat(Vue.toutes().stream().flatMap(vue -> vue.cles().stream()
                .filter(cle -> !Lot.connait(cle.lot(), "fr", cle.nom(), cle.debut())).map(cle -> vue.chemin() + " : " + cle))).isEmpty();
    }

    @Test
    void chaque_cle_du_portail_a_son_texte_en_anglais() {
        assertThat(Vue.duPortail()).extracting(vue -> vue.chemin().toString()).contains("candidat/fiche.xhtml",
                "WEB-INF/contractuels/champs-fiche.xhtml", "WEB-INF/gabarits/bandeau.xhtml", "WEB-INF/tags/fichier.xhtml");
        assertThat(Vue.duPortail().stream().flatMap(vue -> vue.cles().stream()
                .flatMap(cle -> Lot.manquantesEnAnglais(cle.lot(), cle.nom(), cle.debut())).map(cle -> vue.chemin() + " : " + cle))).isEmpty();
    }

    @Test
    void chaque_choix_montre_au_portail_a_son_libelle_en_anglais() {
        assertThat(CHOIX_DU_PORTAIL.stream().flatMap(type -> Stream.of(type.getEnumConstants()))
                .filter(choix -> Textes.libelle(choix, Locale.ENGLISH).equals(Textes.libelle(choix, Locale.FRENCH)) && !MEMES_MOTS.contains(choix)))
                .isEmpty();
    }

    @Test
    void l_anglais_traduit_ce_qui_existe_avec_les_memes_valeurs() {
        assertThat(Lot.tous().stream().filter(lot -> lot.existe("en")).flatMap(Lot::ecartsDeLAnglais)).isEmpty();
        assertThat(Stream.of("portail", "erreurs").flatMap(nom -> new Lot(nom).sansAnglais())).isEmpty();
    }

    private static List<String> dansChaqueVue(Examen examen) {
        return Vue.toutes().stream().flatMap(vue -> {
            List<String> trouves = new ArrayList<>();
            NodeTraversor.traverse((noeud, profondeur) -> {
                if (noeud instanceof Element element) {
                    examen.de(vue, element).stream().map(t -> vue.chemin() + " <" + element.tagName() + "> " + t).forEach(trouves::add);
                }
            }, vue.document());
            return Stream.of(trouves).flatMap(Collection::stream);
        }).toList();
    }

    @FunctionalInterface
    private interface Examen {
        List<String> de(Vue vue, Element element);
    }
}
