package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.propositions.CriterePriorite;
import fr.passerelle.contractuels.propositions.PrioritesService;
import fr.passerelle.contractuels.propositions.SaisiePriorites;
import fr.passerelle.contractuels.propositions.VuePriorites;
import fr.passerelle.noyau.Textes;
import fr.passerelle.web.noyau.Langue;
import fr.passerelle.web.noyau.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** "Critères de priorité": the criteria put in order until they are saved, the bands of distance, the seed of the draw. */
@Named
@ViewScoped
public class PropositionCriteresBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PrioritesService prioritesService;
    @Inject
    private Messages messages;
    private VuePriorites vue;
    private boolean modifiee;
    private String annonce = "";

    @PostConstruct
    void ouvrir() {
        vue = prioritesService.consulter();
    }

    public String enregistrer() {
        prioritesService.regler(vue.saisie());
        messages.reussi("propositions", "proposition_criteres.enregistres");
        return "/contractuels/proposition/criteres?faces-redirect=true";
    }

    /** Puts a criterion at that place, counted from 0. */
    public void placer(CriterePriorite critere, int place) {
        getSaisie().deplacer(critere, place);
        dire("proposition_criteres.dit.place", critere);
    }

    public void ajouter(CriterePriorite critere) {
        getSaisie().ajouter(critere);
        dire("proposition_criteres.dit.place", critere);
    }

    public void retirer(CriterePriorite critere) {
        getSaisie().retirer(critere);
        dire("proposition_criteres.dit.retire", critere);
    }

    public void tirerGraine() {
        getSaisie().tirerGraine();
        modifiee = true;
    }

    private void dire(String cle, CriterePriorite critere) {
        modifiee = true;
        annonce = Textes.texte("propositions", Langue.courante(), cle, Textes.libelle(critere, Langue.courante()),
                getSaisie().getCriteres().indexOf(critere) + 1);
    }

    public VuePriorites getVue() {
        return vue;
    }

    public SaisiePriorites getSaisie() {
        return vue.saisie();
    }

    /** Whether something on the page is not saved yet. */
    public boolean isModifiee() {
        return modifiee;
    }

    /** What has just been done to the list, said to those who do not see it. */
    public String getAnnonce() {
        return annonce;
    }
}
