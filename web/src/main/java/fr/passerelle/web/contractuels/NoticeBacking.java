package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.resultats.NoticeService;
import fr.passerelle.contractuels.resultats.SaisieNotice;
import fr.passerelle.web.noyau.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The notice of the régime de Sécurité sociale, as who has accepted a contract reads it. */
@Named
@ViewScoped
public class NoticeBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeService noticeService;
    @Inject
    private Messages messages;
    private SaisieNotice saisie;
    private boolean modifiable;

    @PostConstruct
    void ouvrir() {
        saisie = noticeService.saisie();
        modifiable = noticeService.modifiable();
    }

    public String enregistrer() {
        noticeService.corriger(saisie);
        messages.reussi("resultats", "notice.enregistree");
        return "/contractuels/notice?faces-redirect=true";
    }

    /** Whether the caller could correct it when it was shown; the service has the last word. */
    public boolean isModifiable() {
        return modifiable;
    }

    public SaisieNotice getSaisie() {
        return saisie;
    }
}
