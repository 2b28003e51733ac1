package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.candidatures.DossierCandidat.Choix;
import fr.passerelle.contractuels.candidatures.SituationFamiliale;
import fr.passerelle.referentiel.CommuneSearch;
import fr.passerelle.referentiel.DisciplineSearch;
import fr.passerelle.referentiel.LigneCommune;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the fields of a "Fiche d'identification" offer. */
@Named
@RequestScoped
public class ChoixFiche {

    @Inject
    private DisciplineSearch disciplineSearch;
    @Inject
    private CommuneSearch communeSearch;
    private final Map<String, List<String>> communes = new HashMap<>();

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

    /** Whether it is a whole postal code, for which communes can be offered. */
    public boolean entier(String codePostal) {
        return codePostal != null && codePostal.strip().matches("\\d{5}");
    }

    /** Names of the communes that share a postal code, read once; none as long as it is not whole. */
    public List<String> communes(String codePostal) {
        return entier(codePostal) ? communes.computeIfAbsent(codePostal.strip(), code ->
                communeSearch.parCodePostal(code).stream().map(LigneCommune::nom).distinct().toList()) : List.of();
    }
}
