package fr.passerelle.web.contractuels.candidat;

import fr.passerelle.contractuels.voeux.EtablissementOffert;
import fr.passerelle.contractuels.voeux.SaisieVoeux;
import fr.passerelle.contractuels.voeux.VoeuxService;
import fr.passerelle.contractuels.voeux.VueVoeux;
import fr.passerelle.web.noyau.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** "Vos vœux": whether the candidate keeps up her candidature, and the establishments she puts in order until she saves them. */
@Named
@ViewScoped
public class VoeuxCandidatBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ICI = "/candidat/voeux?faces-redirect=true";

    @Inject
    private VoeuxService voeuxService;
    @Inject
    private Messages messages;
    private SaisieVoeux saisie;
    private boolean modifiee;
    private String annonce = "";
    private transient VueVoeux vue;

    @PostConstruct
    void ouvrir() {
        vue = voeuxService.lesMiens();
        saisie = vue.saisie();
    }

    public String repondre(boolean maintient) {
        voeuxService.maintenir(maintient, saisie);
        messages.reussi("voeux", maintient ? "voeux.maintenue" : "voeux.abandonnee");
        return ICI;
    }

    public String enregistrer() {
        voeuxService.enregistrer(saisie);
        messages.reussi("voeux", "voeux.enregistres");
        return ICI;
    }

    public void ajouter(String uai) {
        if (getReste() > 0) {
            saisie.ajouter(uai);
            changer("voeux.dit.ajoute", uai);
        } else {
            messages.alerte("voeux", "voeux.plein", getVue().maximum());
        }
    }

    public void retirer(String uai) {
        changer("voeux.dit.retire", uai);
        saisie.retirer(uai);
    }

    /** Puts an establishment at that place, counted from 0. */
    public void placer(String uai, int place) {
        saisie.deplacer(uai, place);
        changer("voeux.dit.place", uai);
    }

    private void changer(String cle, String uai) {
        modifiee = true;
        annonce = TextesVoeux.dire(cle, getVue().offert(uai).map(EtablissementOffert::nom).orElse(uai), saisie.getEtablissements().indexOf(uai) + 1);
    }

    /** How many wishes may still be added. */
    public int getReste() {
        return Math.max(0, getVue().maximum() - saisie.getEtablissements().size());
    }

    public VueVoeux getVue() {
        if (vue == null) {
            vue = voeuxService.lesMiens();
        }
        return vue;
    }

    public SaisieVoeux getSaisie() {
        return saisie;
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
