package fr.passerelle.mesures;

import fr.passerelle.essai.PageListe;
import fr.passerelle.essai.PageRecue;
import fr.passerelle.essai.Visiteur;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a gestionnaire does with the list of candidates. */
enum ActeListe {

    PREMIERE_PAGE("première page") {
        @Override
        PageRecue faire(Visiteur visiteur, PageListe ouverte) {
            return PageListe.ouvrir(visiteur, ADRESSE).page();
        }
    },
    RECHERCHE("recherche") {
        @Override
        PageRecue faire(Visiteur visiteur, PageListe ouverte) {
            return ouverte.chercher("martin");
        }
    },
    TRI("tri par prénom") {
        @Override
        PageRecue faire(Visiteur visiteur, PageListe ouverte) {
            return ouverte.trier("prenom", true);
        }
    },
    PAGE_500("page 500") {
        @Override
        PageRecue faire(Visiteur visiteur, PageListe ouverte) {
            return ouverte.feuilleter(4_990, 10);
        }
    };

    static final String ADRESSE = "/contractuels/candidat/liste";
    private static final Pattern LIGNE = Pattern.compile("/detail\\?id=(\\d+)");

    private final String libelle;

    ActeListe(String libelle) {
        this.libelle = libelle;
    }

    abstract PageRecue faire(Visiteur visiteur, PageListe ouverte);

    String libelle() {
        return libelle;
    }

    /** The candidates an answer shows. */
    static Set<String> lignes(PageRecue page) {
        return LIGNE.matcher(page.texte()).results().map(r -> r.group(1)).collect(Collectors.toSet());
    }
}
