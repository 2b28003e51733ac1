package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.postes.ChoixOfferts;
import fr.passerelle.contractuels.postes.PosteSearch;
import fr.passerelle.referentiel.EtablissementSearch;
import fr.passerelle.referentiel.GenreNomenclature;
import fr.passerelle.referentiel.LigneNomenclature;
import fr.passerelle.referentiel.NomenclatureSearch;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the pages of posts offer to choose, and what they say of a school while its RNE is typed. */
@Named
@RequestScoped
public class ChoixPoste {

    @Inject
    private NomenclatureSearch nomenclatureSearch;
    @Inject
    private EtablissementSearch etablissementSearch;
    @Inject
    private PosteSearch posteSearch;
    private ChoixOfferts offerts;
    private List<LigneNomenclature> natures;
    private final Map<String, String> etablissements = new HashMap<>();

    public ChoixOfferts getOfferts() {
        if (offerts == null) {
            offerts = posteSearch.offerts();
        }
        return offerts;
    }

    public List<LigneNomenclature> getNatures() {
        if (natures == null) {
            natures = nomenclatureSearch.actives(GenreNomenclature.NATURE_SUPPORT);
        }
        return natures;
    }

    /** The school of that RNE; empty when the directory has none. */
    public String etablissement(String uai) {
        return uai == null || uai.isBlank() ? "" : etablissements.computeIfAbsent(uai, rne -> etablissementSearch.parUai(rne)
                .map(e -> e.nom() + ", " + e.codePostal() + " " + e.commune()).orElse(""));
    }
}
