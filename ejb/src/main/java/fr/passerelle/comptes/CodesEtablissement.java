package fr.passerelle.comptes;

import fr.passerelle.referentiel.EtablissementSearch;
import fr.passerelle.referentiel.LigneEtablissement;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The establishments a habilitation may cover, by their UAI number. */
@ApplicationScoped
class CodesEtablissement implements CodesPerimetre {

    @Inject
    private EtablissementSearch etablissements;

    @Override
    public Perimetre.Genre genre() {
        return Perimetre.Genre.ETABLISSEMENT;
    }

    @Override
    public Optional<String> connu(String saisi) {
        return etablissements.parUai(saisi).map(LigneEtablissement::uai);
    }
}
