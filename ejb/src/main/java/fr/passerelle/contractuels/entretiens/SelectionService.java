package fr.passerelle.contractuels.entretiens;

import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.ActeContractuels;
import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.contractuels.campagnes.DatesAnnoncees;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.ModifieEntreTemps;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * « Une première sélection des candidats » : the DPE pre-selects candidates, gives them the date and the place of an interview, or puts
 * them on the waiting list of their discipline and type, in a rank it may change. Nothing of it is told to them by itself: see
 * {@link ConvocationService}. Each act throws {@link LectureSeule} outside the management and {@link ModifieEntreTemps} when somebody has
 * decided of one of the candidates since she was displayed: then nothing is changed for any of them.
 */
@Stateless
public class SelectionService {

    @Inject
    private Entretiens entretiens;
    @Inject
    private Tenue tenue;
    @Inject
    private Horloge horloge;

    /** @throws SelectionImpossible when what is already decided of one of them does not allow it */
    @RolesAllowed(Roles.DPE)
    public void preselectionner(@Valid SaisieSelection selection) {
        decider(selection, Entretien::preselectionner);
    }

    /**
     * Puts them at the end of the waiting list, in their order.
     *
     * @throws SelectionImpossible when what is already decided of one of them does not allow it
     */
    @RolesAllowed(Roles.DPE)
    public void mettreEnAttente(@Valid SaisieSelection selection) {
        decider(selection, (entretien, par) -> entretien.mettreEnAttente(entretiens.attente(entretien.getCandidature()).suivant(), par));
    }

    /**
     * Takes back what was decided of them: they are to be examined again.
     *
     * @throws SelectionImpossible when one of them was interviewed
     */
    @RolesAllowed(Roles.DPE)
    public void retirer(@Valid SaisieSelection selection) {
        decider(selection, Entretien::retirer);
    }

    private void decider(SaisieSelection selection, BiConsumer<Entretien, Correction> decision) {
        List<Entretien> tenus = entretiens.tenir(selection.getConcernes());
        for (Entretien entretien : tenus) {
            decision.accept(entretien, tenue.correction());
            entretiens.attente(entretien.getCandidature()).numeroter(tenue.correction());
            entretiens.noter(ActeContractuels.SELECTION_DECIDEE, entretien, Map.of("etat", entretien.getEtat()));
        }
    }

    /** Moves one to another rank of the waiting list. @throws SelectionImpossible when she waits no more */
    @RolesAllowed(Roles.DPE)
    public void classer(@Valid SaisieRang saisie) {
        Entretien entretien = entretiens.tenir(List.of(saisie)).get(0);
        ListeAttente attente = entretiens.attente(entretien.getCandidature());
        attente.placer(entretien, saisie.getRang());
        attente.numeroter(tenue.correction());
        entretiens.noter(ActeContractuels.SELECTION_DECIDEE, entretien, Map.of("etat", entretien.getEtat(), "rang", entretien.getRang()));
    }

    /**
     * Gives each her date and her place; who was convoked to another is convoked again only on purpose.
     *
     * @return whether one of the dates is outside those the campaign announces, which is allowed
     * @throws SelectionImpossible when one of them is not pre-selected
     */
    @RolesAllowed(Roles.DPE)
    public boolean fixer(@Valid SaisieRendezVous saisie) {
        Map<Long, RendezVous> rendezVous = saisie.rendezVous(horloge.fuseau());
        boolean ailleurs = false;
        for (Entretien entretien : entretiens.tenir(saisie.getSelection().getConcernes())) {
            RendezVous fixe = rendezVous.get(entretien.getCandidature().getId());
            entretien.fixer(fixe, tenue.correction());
            entretiens.noter(ActeContractuels.ENTRETIEN_FIXE, entretien, Map.of("debut", fixe.getDebut()));
            ailleurs |= horsDates(entretien.getCandidature().getCampagne().getDates(),
                    fixe.getDebut().atZone(horloge.fuseau()).toLocalDate());
        }
        return ailleurs;
    }

    private static boolean horsDates(DatesAnnoncees dates, LocalDate jour) {
        return jour.isBefore(dates.getEntretiensDu()) || jour.isAfter(dates.getEntretiensAu());
    }
}
