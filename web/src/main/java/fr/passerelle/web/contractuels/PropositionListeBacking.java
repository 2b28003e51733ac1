package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.candidatures.ChoixCandidatures;
import fr.passerelle.contractuels.postes.ChoixOfferts;
import fr.passerelle.contractuels.propositions.CalculPropositionService;
import fr.passerelle.contractuels.propositions.PropositionSearch;
import fr.passerelle.contractuels.propositions.ResumeProposition;
import fr.passerelle.web.noyau.LazyTable;
import fr.passerelle.web.noyau.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** "Propositions d'affectation": those that were computed, and the discipline and type to compute one more for. */
@Named
@ViewScoped
public class PropositionListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PropositionSearch propositionSearch;
    @Inject
    private CalculPropositionService calculPropositionService;
    @Inject
    private Messages messages;
    private LazyTable<ResumeProposition> liste;
    private String discipline;
    private String type;
    private transient ChoixOfferts offerts;

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(propositionSearch);
    }

    public String calculer() {
        Long id = calculPropositionService.calculer(new ChoixCandidatures(discipline, type));
        messages.reussi("propositions", "proposition_liste.calculee");
        return "/contractuels/proposition/fiche?faces-redirect=true&id=" + id;
    }

    public LazyTable<ResumeProposition> getListe() {
        return liste;
    }

    public ChoixOfferts getOfferts() {
        if (offerts == null) {
            offerts = propositionSearch.offerts();
        }
        return offerts;
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
