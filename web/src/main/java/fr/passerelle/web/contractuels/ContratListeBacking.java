package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.contrats.AvisContratService;
import fr.passerelle.contractuels.contrats.ContratSearch;
import fr.passerelle.contractuels.contrats.DisciplineContrats;
import fr.passerelle.contractuels.contrats.LigneContrat;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.web.documents.ExportReponse;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/** "Contrats": those who have accepted theirs, and the letters of a discipline in one file. */
@Named
@ViewScoped
public class ContratListeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContratSearch search;
    @Inject
    private AvisContratService service;
    @Inject
    private ExportReponse reponse;
    @Inject
    private Horloge horloge;
    private LazyTable<LigneContrat> liste;
    private List<DisciplineContrats> disciplines;
    private String discipline;

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(search);
        disciplines = search.disciplines();
    }

    /** Answers with the letters of the discipline chosen. */
    public void telecharger() {
        String nom = "avis-de-contrat-" + discipline.toLowerCase(Locale.ROOT) + "-" + horloge.aujourdhui() + ".zip";
        reponse.envoyer(nom, "application/zip", sortie -> service.ecrireToutes(discipline, sortie));
    }

    public LazyTable<LigneContrat> getListe() {
        return liste;
    }

    /** Those where somebody has accepted. */
    public List<DisciplineContrats> getDisciplines() {
        return disciplines;
    }

    public String getDiscipline() {
        return discipline;
    }

    public void setDiscipline(String discipline) {
        this.discipline = discipline;
    }
}
