package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.affectations.AffectationSearch;
import fr.passerelle.contractuels.affectations.FiguresAffectation;
import fr.passerelle.contractuels.affectations.LigneStagiaire;
import fr.passerelle.contractuels.candidatures.ChoixCandidatures;
import fr.passerelle.contractuels.postes.ChoixOfferts;
import fr.passerelle.noyau.Choisis;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** "Saisie des affectations": the registered candidates of the discipline and the type that the address names, or all. */
@Named
@ViewScoped
public class AffectationListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AffectationSearch affectationSearch;
    @Inject
    private ChoixPoste choixPoste;
    private String discipline;
    private String type;
    private LazyTable<LigneStagiaire> liste;
    private transient FiguresAffectation figures;

    public LazyTable<LigneStagiaire> getListe() {
        if (liste == null) {
            liste = new LazyTable<>(new Choisis<>(affectationSearch, getChoix()));
        }
        return liste;
    }

    private ChoixCandidatures getChoix() {
        return new ChoixCandidatures(discipline, type);
    }

    /** How far the affectations are; null until a discipline and a type are chosen. */
    public FiguresAffectation getFigures() {
        if (figures == null && getChoix().complet()) {
            figures = affectationSearch.figures(getChoix());
        }
        return figures;
    }

    /** Label of the discipline chosen; its code where there is none of it. */
    public String getDisciplineLibelle() {
        return choixPoste.getOfferts().disciplinesEt(discipline).stream().filter(d -> d.code().equals(discipline)).findFirst()
                .map(ChoixOfferts.Discipline::libelle).orElse(discipline);
    }

    /** Label of the type chosen; its code where there is none of it. */
    public String getTypeLibelle() {
        return choixPoste.getOfferts().typesEt(type).stream().filter(t -> t.code().equals(type)).findFirst()
                .map(ChoixOfferts.Type::libelle).orElse(type);
    }

    public String getDiscipline() {
        return discipline;
    }

    public void setDiscipline(String discipline) {
        this.discipline = discipline;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }
}
