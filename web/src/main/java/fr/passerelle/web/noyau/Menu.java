package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Textes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The activity menu of staff pages: the groups of all domains, the current activity marked. */
@Named
@RequestScoped
public class Menu {

    /** A group as the menu shows it. */
    public record Groupe(String titre, List<Entree> entrees) {
    }

    /** An activity as the menu shows it. */
    public record Entree(String libelle, String adresse, boolean ouverte, String motif, boolean courante) {
    }

    @Inject
    @Any
    private Instance<Activites> domaines;
    private List<Groupe> groupes;

    public List<Groupe> getGroupes() {
        if (groupes == null) {
            String vue = FacesContext.getCurrentInstance().getViewRoot().getViewId();
            groupes = grouper(domaines.stream().toList(), vue, Langue.courante());
        }
        return groupes;
    }

    static List<Groupe> grouper(List<? extends Activites> domaines, String vue, Locale langue) {
        return domaines.stream().sorted(Comparator.comparingInt(Activites::rang))
                .map(d -> grouper(d, vue, langue)).filter(g -> !g.entrees().isEmpty()).toList();
    }

    private static Groupe grouper(Activites domaine, String vue, Locale langue) {
        String[] titre = domaine.titre().split(":", 2);
        List<Activite> activites = domaine.activites();
        String courante = courante(activites, vue);
        return new Groupe(Textes.texte(titre[0], langue, titre[1]), activites.stream().map(a -> new Entree(
                Textes.texte(a.lot(), langue, a.cle()), a.adresse(), a.isOuverte(), a.motif(), a.adresse().equals(courante))).toList());
    }

    /**
     * The activity whose page this is, else the list of what this page shows ({@code …/envoi} belongs to {@code …/envois}), else
     * the one of the same folder: the page of one candidate belongs to their list.
     */
    static String courante(List<Activite> activites, String vue) {
        String page = vue.replaceFirst("\\.xhtml$", "");
        String dossier = page.substring(0, page.lastIndexOf('/') + 1);
        List<String> adresses = activites.stream().map(Activite::adresse).toList();
        if (adresses.contains(page)) {
            return page;
        }
        if (adresses.contains(page + "s")) {
            return page + "s";
        }
        return adresses.stream().filter(a -> a.startsWith(dossier) && a.indexOf('/', dossier.length()) < 0).findFirst().orElse(null);
    }
}
