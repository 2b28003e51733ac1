package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.propositions.AcceptationService;
import fr.passerelle.contractuels.propositions.BilanAcceptation;
import fr.passerelle.contractuels.propositions.LecturePropositionService;
import fr.passerelle.contractuels.propositions.SaisieAcceptation;
import fr.passerelle.contractuels.propositions.VueLigne;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Set;

/** Why a candidate is proposed what she is ({@code ?id=} of the line), and the button that accepts that line alone. */
@Named
@ViewScoped
public class PropositionLigneBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LecturePropositionService lecturePropositionService;
    @Inject
    private AcceptationService acceptationService;
    @Inject
    private TextesProposition textesProposition;
    @Inject
    private Messages messages;
    private long id;
    private VueLigne vue;

    public void ouvrir() {
        vue = lecturePropositionService.ligne(id);
    }

    public String accepter() {
        BilanAcceptation bilan = acceptationService.accepter(SaisieAcceptation.de(vue.proposition(), Set.of(id)));
        if (!bilan.complet()) {
            messages.alerte("propositions", "proposition_ligne.refus", vue.stagiaire(), textesProposition.motif(bilan.refusees().get(0).motif()));
            return null;
        }
        messages.reussi("propositions", "proposition_fiche.acceptees", 1);
        return "/contractuels/proposition/fiche?faces-redirect=true&id=" + vue.proposition();
    }

    public VueLigne getVue() {
        return vue;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
