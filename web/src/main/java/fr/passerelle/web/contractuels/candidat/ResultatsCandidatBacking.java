package fr.passerelle.web.contractuels.candidat;

import fr.passerelle.contractuels.resultats.EcoleAffectee;
import fr.passerelle.contractuels.resultats.EcranResultat;
import fr.passerelle.contractuels.resultats.ReponseService;
import fr.passerelle.contractuels.resultats.ResultatService;
import fr.passerelle.contractuels.resultats.SaisieReponse;
import fr.passerelle.contractuels.resultats.VueResultat;
import fr.passerelle.referentiel.GenreNomenclature;
import fr.passerelle.referentiel.LigneNomenclature;
import fr.passerelle.referentiel.NomenclatureSearch;
import fr.passerelle.web.noyau.Messages;
import fr.passerelle.web.noyau.PointPlan;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** "Je consulte mes résultats": what is decided of the candidate, and her answer; {@code ?refus=oui} asks why she refuses. */
@Named
@ViewScoped
public class ResultatsCandidatBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ICI = "/candidat/resultats?faces-redirect=true";

    @Inject
    private ResultatService resultatService;
    @Inject
    private ReponseService reponseService;
    @Inject
    private NomenclatureSearch nomenclatureSearch;
    @Inject
    private Messages messages;
    private SaisieReponse saisie;
    private String refus;
    private transient VueResultat vue;

    @PostConstruct
    void ouvrir() {
        vue = resultatService.leMien();
        saisie = vue.saisie();
    }

    /** Before the page shows again: what it says is what holds now, whatever was refused. */
    public void relire() {
        if (FacesContext.getCurrentInstance().isPostback()) {
            vue = resultatService.leMien();
        }
    }

    public String accepter() {
        reponseService.accepter(saisie);
        messages.reussi("resultats", "resultats.dit.accepte");
        return ICI;
    }

    public String refuser() {
        reponseService.refuser(saisie);
        messages.reussi("resultats", "resultats.dit.refuse");
        return ICI;
    }

    public VueResultat getVue() {
        if (vue == null) {
            vue = resultatService.leMien();
        }
        return vue;
    }

    /** Whether the page says that. */
    public boolean est(String ecran) {
        return getVue().ecran() == EcranResultat.valueOf(ecran);
    }

    /** Whether she is asked why she refuses, and not only whether she accepts. */
    public boolean isRefusDemande() {
        return refus != null && est("A_REPONDRE");
    }

    /** Why contracts are refused, in the order of the codes. */
    public List<LigneNomenclature> getMotifs() {
        return nomenclatureSearch.actives(GenreNomenclature.MOTIF_REFUS).stream().sorted(Comparator.comparing(LigneNomenclature::code)).toList();
    }

    /** Her schools on the map. */
    public List<PointPlan> getPoints() {
        return getVue().ecoles().stream().map(ResultatsCandidatBacking::point).toList();
    }

    private static PointPlan point(EcoleAffectee ecole) {
        return PointPlan.etablissement(ecole.nomAbrege(), ecole.codePostal() + " " + ecole.commune(), ecole.position().orElse(null)).choisi(null);
    }

    public SaisieReponse getSaisie() {
        return saisie;
    }

    public String getRefus() {
        return refus;
    }

    public void setRefus(String refus) {
        this.refus = refus;
    }
}
