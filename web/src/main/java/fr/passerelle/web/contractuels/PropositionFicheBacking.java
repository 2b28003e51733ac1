package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.propositions.AcceptationService;
import fr.passerelle.contractuels.propositions.BilanAcceptation;
import fr.passerelle.contractuels.propositions.LecturePropositionService;
import fr.passerelle.contractuels.propositions.LigneProposee;
import fr.passerelle.contractuels.propositions.LignesSearch;
import fr.passerelle.contractuels.propositions.SaisieAcceptation;
import fr.passerelle.contractuels.propositions.VueProposition;
import fr.passerelle.noyau.Choisis;
import fr.passerelle.web.noyau.LazyTable;
import fr.passerelle.web.noyau.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;

/** A proposition beside the present state ({@code ?id=}, or the last one): its figures, its lines, what is accepted of it. */
@Named
@ViewScoped
public class PropositionFicheBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ICI = "/contractuels/proposition/fiche?faces-redirect=true&id=";

    @Inject
    private LecturePropositionService lecturePropositionService;
    @Inject
    private LignesSearch lignesSearch;
    @Inject
    private AcceptationService acceptationService;
    @Inject
    private Messages messages;
    private Long id;
    private LazyTable<LigneProposee> liste;
    private String selection = "";
    private SaisieAcceptation demandee;
    private boolean avecPoste;
    private BilanAcceptation refus;
    /** Null until it is read; what is read may be that there is none. */
    private transient Optional<VueProposition> lue;

    public String accepterTout() {
        return decider(SaisieAcceptation.toutes(id), true);
    }

    public String accepterCochees() {
        return decider(SaisieAcceptation.lire(id, selection), true);
    }

    public String laisserSansPoste() {
        return decider(SaisieAcceptation.toutes(id), false);
    }

    /** Those that were asked for, without those that were just refused. */
    public String accepterAutres() {
        return decider(demandee.sans(refus.numeros()), avecPoste);
    }

    private String decider(SaisieAcceptation saisie, boolean poste) {
        BilanAcceptation bilan = poste ? acceptationService.accepter(saisie) : acceptationService.laisserSansPoste(saisie);
        lue = null;
        if (!bilan.complet()) {
            demandee = saisie;
            avecPoste = poste;
            refus = bilan;
            return null;
        }
        messages.reussi("propositions", poste ? "proposition_fiche.acceptees" : "proposition_fiche.laisses", bilan.acceptees());
        return ICI + id;
    }

    public String ecarter() {
        acceptationService.ecarter(id);
        messages.reussi("propositions", "proposition_fiche.ecartee");
        return ICI + id;
    }

    /** Null when none was computed yet. */
    public VueProposition getVue() {
        if (lue == null) {
            lue = lecturePropositionService.de(id);
            id = lue.map(VueProposition::id).orElse(null);
        }
        return lue.orElse(null);
    }

    public LazyTable<LigneProposee> getListe() {
        if (liste == null) {
            Long montree = getVue() == null ? null : id;
            liste = new LazyTable<>(new Choisis<>(lignesSearch, montree), "proposition:" + montree);
        }
        return liste;
    }

    /** What keeps the lines from being accepted; null as long as nothing was refused. */
    public BilanAcceptation getRefus() {
        return refus;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Numbers of the lines ticked, commas between them. */
    public String getSelection() {
        return selection;
    }

    public void setSelection(String selection) {
        this.selection = Objects.toString(selection, "");
    }
}
