package fr.passerelle.web.contractuels.candidat;

import fr.passerelle.contractuels.voeux.EtablissementOffert;
import fr.passerelle.contractuels.voeux.VueVoeux;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.Lettres;
import fr.passerelle.referentiel.Distance;
import fr.passerelle.referentiel.TypeEtablissement;
import fr.passerelle.web.noyau.PointPlan;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The establishments a candidate may wish for, as she searches and filters them: on the map, in the list, and those she chose. */
@Named
@ViewScoped
public class OffresVoeuxBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VoeuxCandidatBacking page;
    private String mots;
    private String departement;
    private TypeEtablissement type;

    /** Those that match, the nearest first where the home is known; the chosen ones with their rank. */
    public List<PointPlan> getPoints() {
        VueVoeux vue = page.getVue();
        Comparator<PointPlan> plusProches = Comparator.comparing(PointPlan::distance, Comparator.nullsLast(Comparator.<Distance>naturalOrder()));
        return vue.offerts().stream().filter(this::convient).map(o -> point(vue, o)).sorted(plusProches).toList();
    }

    /** Those she chose, in their order; one that has no post for her any more shows by its number alone. */
    public List<PointPlan> getChoisis() {
        VueVoeux vue = page.getVue();
        return page.getSaisie().getEtablissements().stream()
                .map(uai -> vue.offert(uai).map(o -> point(vue, o)).orElseGet(() -> PointPlan.etablissement(uai, null, null).sous(uai))).toList();
    }

    public boolean estOffert(PointPlan choisi) {
        return page.getVue().offert(choisi.cle()).isPresent();
    }

    private PointPlan point(VueVoeux vue, EtablissementOffert o) {
        PointPlan point = PointPlan.etablissement(o.nom(), o.codePostal() + " " + o.commune(), o.position().orElse(null))
                .sous(o.uai()).a(vue.distance(o));
        int rang = page.getSaisie().getEtablissements().indexOf(o.uai()) + 1;
        return rang == 0 ? point : point.choisi(rang);
    }

    /** Her commune; null when it is not known. */
    public PointPlan getDepart() {
        VueVoeux vue = page.getVue();
        return vue.domicile() == null ? null : PointPlan.depart(TextesVoeux.dire("voeux.domicile", "", 0), null, vue.domicile());
    }

    private boolean convient(EtablissementOffert o) {
        String texte = comparable(o.nom() + " " + o.commune() + " " + o.codePostal() + " " + o.uai());
        return (vide(departement) || o.departement().equals(departement)) && (type == null || o.type() == type)
                && new Criteres(mots, Map.of()).mots().stream().allMatch(mot -> texte.contains(comparable(mot)));
    }

    private static boolean vide(String texte) {
        return texte == null || texte.isEmpty();
    }

    private static String comparable(String texte) {
        return Lettres.sansAccents(texte).toUpperCase(Locale.ROOT);
    }

    /** The départements that have offers, in their order, with how many establishments each. */
    public Map<String, Long> getDepartements() {
        return page.getVue().offerts().stream().collect(Collectors.groupingBy(EtablissementOffert::departement, TreeMap::new, Collectors.counting()));
    }

    public List<TypeEtablissement> getTypes() {
        return page.getVue().offerts().stream().map(EtablissementOffert::type).distinct().sorted().toList();
    }

    public String getMots() {
        return mots;
    }

    public void setMots(String mots) {
        this.mots = mots;
    }

    public String getDepartement() {
        return departement;
    }

    public void setDepartement(String departement) {
        this.departement = departement;
    }

    public TypeEtablissement getType() {
        return type;
    }

    public void setType(TypeEtablissement type) {
        this.type = type;
    }
}
