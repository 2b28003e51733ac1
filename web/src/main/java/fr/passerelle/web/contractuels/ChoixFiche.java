package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.DossierCandidat.Choix;
import fr.passerelle.contractuels.SaisieFiche;
import fr.passerelle.contractuels.SituationFamiliale;
import fr.passerelle.referentiel.CommuneSearch;
import fr.passerelle.referentiel.DisciplineSearch;
import fr.passerelle.referentiel.LigneCommune;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What the fields of a "Fiche d'identification" offer. */
@Named
@RequestScoped
public class ChoixFiche {

    /** The field, in the form of every page that has a fiche. */
    private static final String COMMUNE = "fiche:commune";

    @Inject
    private DisciplineSearch disciplineSearch;
    @Inject
    private CommuneSearch communeSearch;

    public SituationFamiliale[] getSituations() {
        return SituationFamiliale.values();
    }

    /** The active disciplines, and the dossier's own when it is no longer one of them. */
    public List<Choix> disciplines(Choix presente) {
        List<Choix> offertes = new ArrayList<>(disciplineSearch.actives().stream().map(d -> new Choix(d.code(), d.libelle())).toList());
        if (presente != null && offertes.stream().noneMatch(d -> d.code().equals(presente.code()))) {
            offertes.add(presente);
        }
        return offertes;
    }

    /** A postal code was typed: the commune follows when there is only one; else what was typed there is left alone. */
    public void completer(SaisieFiche saisie) {
        List<String> possibles = communes(saisie.getCodePostal());
        if (possibles.size() == 1) {
            saisie.setCommune(possibles.get(0));
            FacesContext faces = FacesContext.getCurrentInstance();
            // After a refusal elsewhere on the form, the field still holds what it was sent.
            if (faces.getViewRoot().findComponent(COMMUNE) instanceof UIInput commune) {
                commune.resetValue();
            }
            faces.getPartialViewContext().getRenderIds().add(COMMUNE);
        }
    }

    /** Names of the communes that share a postal code; none as long as it is not whole. */
    public List<String> communes(String codePostal) {
        return codePostal == null || !codePostal.strip().matches("\\d{5}") ? List.of()
                : communeSearch.parCodePostal(codePostal.strip()).stream().map(LigneCommune::nom).distinct().toList();
    }
}
