package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Textes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The search in the staff's band: what each domain finds, the first of each kind; a single thing found opens at once. */
@Named
@RequestScoped
public class RechercheBacking {

    /** Shorter words would find nearly everything. */
    public static final int LETTRES = 2;
    private static final int MONTRES = 10;

    /** What one domain has found; {@code suite} when there is more than what is shown. */
    public record Groupe(String titre, List<Trouvaille> trouvailles, boolean suite, String liste) {
    }

    @Inject
    @Any
    private Instance<Chercheur> domaines;
    private String mots = "";
    private List<Groupe> groupes = List.of();

    /** @return the page of the one thing found, or null to show what was found */
    public String chercher() {
        if (isTropCourte()) {
            return null;
        }
        groupes = domaines.stream().filter(Chercheur::accessible).sorted(Comparator.comparingInt(Chercheur::rang))
                .map(this::grouper).filter(g -> !g.trouvailles().isEmpty()).toList();
        String seule = seule(groupes);
        return seule == null ? null : seule + (seule.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    private Groupe grouper(Chercheur domaine) {
        String[] titre = domaine.titre().split(":", 2);
        List<Trouvaille> trouvees = domaine.chercher(mots, MONTRES + 1);
        return new Groupe(Textes.texte(titre[0], Langue.courante(), titre[1]), trouvees.stream().limit(MONTRES).toList(),
                trouvees.size() > MONTRES, domaine.liste());
    }

    static String seule(List<Groupe> groupes) {
        List<Trouvaille> toutes = groupes.stream().flatMap(g -> g.trouvailles().stream()).toList();
        return toutes.size() == 1 ? toutes.get(0).adresse() : null;
    }

    public boolean isTropCourte() {
        return mots.length() < LETTRES;
    }

    public List<Groupe> getGroupes() {
        return groupes;
    }

    public String getMots() {
        return mots;
    }

    public void setMots(String mots) {
        this.mots = mots == null ? "" : mots.strip();
    }
}
