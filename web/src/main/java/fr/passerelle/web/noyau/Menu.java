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
import java.util.stream.Stream;

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
        String courante = courante(domaines.stream().flatMap(d -> d.activites().stream()).map(Activite::adresse).toList(), vue);
        return domaines.stream().sorted(Comparator.comparingInt(Activites::rang))
                .map(d -> grouper(d, courante, langue)).filter(g -> !g.entrees().isEmpty()).toList();
    }

    private static Groupe grouper(Activites domaine, String courante, Locale langue) {
        String[] titre = domaine.titre().split(":", 2);
        return new Groupe(Textes.texte(titre[0], langue, titre[1]), domaine.activites().stream().map(a -> new Entree(
                Textes.texte(a.lot(), langue, a.cle()), a.adresse(), a.isOuverte(), a.motif(), a.adresse().equals(courante))).toList());
    }

    /**
     * The activity whose page this is, else the list of what this page shows ({@code …/envoi} belongs to {@code …/envois}), else
     * the list of the same folder: the page of one candidate belongs to their list. At most one of all the groups.
     */
    private static String courante(List<String> adresses, String vue) {
        String page = vue.replaceFirst("\\.xhtml$", "");
        String liste = page.substring(0, page.lastIndexOf('/') + 1) + "liste";
        return Stream.of(page, page + "s", liste).filter(adresses::contains).findFirst().orElse(null);
    }
}
