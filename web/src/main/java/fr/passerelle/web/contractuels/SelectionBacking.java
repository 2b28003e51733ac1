package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.entretiens.ActeSelection;
import fr.passerelle.contractuels.entretiens.ConvocationService;
import fr.passerelle.contractuels.entretiens.LectureEntretienService;
import fr.passerelle.contractuels.entretiens.SaisieRendezVous;
import fr.passerelle.contractuels.entretiens.SaisieSelection;
import fr.passerelle.contractuels.entretiens.SelectionService;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The question that precedes an act ({@code ?acte=}) on the candidates ticked in the list ({@code &choix=}, several times) or on one. */
@Named
@ViewScoped
public class SelectionBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LectureEntretienService lectureEntretienService;
    @Inject
    private SelectionService selectionService;
    @Inject
    private ConvocationService convocationService;
    @Inject
    private Messages messages;
    private String acte;
    private SaisieSelection selection;
    private SaisieRendezVous rendezVous;

    /** Reads the candidates as they are now, when an act is asked for. */
    public void ouvrir() {
        if (acte != null && !acte.isEmpty()) {
            selection = lectureEntretienService.choisir(acte, choisis());
            rendezVous = lectureEntretienService.rendezVous(selection);
        }
    }

    private static List<Long> choisis() {
        Map<String, String[]> parametres = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap();
        return Arrays.stream(parametres.getOrDefault("choix", parametres.getOrDefault("id", new String[0]))).map(Long::valueOf).toList();
    }

    /** @param retour the page to come back to */
    public String executer(String retour) {
        int nombre = selection.getConcernes().size();
        switch (selection.getActe()) {
            case PRESELECTION -> selectionService.preselectionner(selection);
            case ATTENTE -> selectionService.mettreEnAttente(selection);
            case RETRAIT -> selectionService.retirer(selection);
            case ANNONCE -> convocationService.annoncer(selection);
            case RENDEZ_VOUS -> fixer();
        }
        messages.reussi("entretiens", "selection." + selection.getActe() + ".fait", nombre);
        return retour + "&faces-redirect=true";
    }

    private void fixer() {
        if (selectionService.fixer(rendezVous)) {
            messages.alerte("entretiens", "selection.hors_dates");
        }
    }

    /** Whether the question shows: it was asked, or what was typed in it is refused beside its field. */
    public boolean isOuverte() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<String> fautifs = context.getClientIdsWithMessages();
        boolean champFautif = false;
        while (fautifs.hasNext()) {
            champFautif |= Objects.nonNull(fautifs.next());
        }
        return !context.isPostback() || champFautif;
    }

    public SaisieSelection getSelection() {
        return selection;
    }

    public SaisieRendezVous getRendezVous() {
        return rendezVous;
    }

    /** Whether dates and places are about to be fixed. */
    public boolean isFixant() {
        return selection.getActe() == ActeSelection.RENDEZ_VOUS;
    }

    public String getActe() {
        return acte;
    }

    public void setActe(String acte) {
        this.acte = acte;
    }
}
