package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.resultats.AnnulationService;
import fr.passerelle.contractuels.resultats.EtatLieuxSearch;
import fr.passerelle.contractuels.resultats.LigneBilan;
import fr.passerelle.contractuels.resultats.LigneEtatLieux;
import fr.passerelle.contractuels.resultats.VueAnnulation;
import fr.passerelle.web.noyau.LazyTable;
import fr.passerelle.web.noyau.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** "État des lieux": where each candidate is, how many they are, and the answer that {@code ?annulation=} asks to take back. */
@Named
@ViewScoped
public class EtatLieuxBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EtatLieuxSearch etatLieuxSearch;
    @Inject
    private AnnulationService annulationService;
    @Inject
    private Messages messages;
    private LazyTable<LigneEtatLieux> liste;
    private Long annulation;
    private VueAnnulation question;
    private transient List<LigneBilan> disciplines;

    /**
     * A step of the campaign and how many have come to it.
     *
     * @param part of those registered, in hundredths; none where nobody is
     */
    public record Etape(String cle, long nombre, long part) {

        static Etape de(String cle, long nombre, long inscrits) {
            return new Etape(cle, nombre, inscrits == 0 ? 0 : Math.min(100, Math.round(100.0 * nombre / inscrits)));
        }
    }

    @PostConstruct
    void ouvrir() {
        liste = new LazyTable<>(etatLieuxSearch);
    }

    /** Once the address is read. */
    public void demander() {
        question = annulation == null ? null : annulationService.question(annulation);
    }

    public String annuler() {
        annulationService.annuler(question.saisie());
        messages.reussi("resultats", "etat_lieux.annulee", question.stagiaire());
        return "/contractuels/etat-lieux?faces-redirect=true";
    }

    public List<LigneBilan> getDisciplines() {
        if (disciplines == null) {
            disciplines = etatLieuxSearch.bilan();
        }
        return disciplines;
    }

    /** The whole campaign, step by step. */
    public List<Etape> getEtapes() {
        LigneBilan total = LigneBilan.total(getDisciplines());
        long inscrits = total.inscrits();
        return List.of(Etape.de("inscrits", inscrits, inscrits), Etape.de("maintenus", total.maintenus(), inscrits),
                Etape.de("voeux_saisis", total.voeux(), inscrits), Etape.de("affectes", total.affectes(), inscrits),
                Etape.de("acceptes", total.acceptes(), inscrits), Etape.de("refuses", total.refuses(), inscrits),
                Etape.de("sans_reponse", total.sansReponse(), inscrits));
    }

    public LazyTable<LigneEtatLieux> getListe() {
        return liste;
    }

    /** Number of the candidature whose answer is about to be annulled. */
    public Long getAnnulation() {
        return annulation;
    }

    public void setAnnulation(Long annulation) {
        this.annulation = annulation;
    }

    /** The answer about to be annulled; null when none is asked for. */
    public VueAnnulation getQuestion() {
        return question;
    }
}
