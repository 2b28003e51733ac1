package fr.passerelle.comptes;

import fr.passerelle.referentiel.DisciplineSearch;
import fr.passerelle.referentiel.LigneDiscipline;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The disciplines a habilitation may cover. */
@ApplicationScoped
class CodesDiscipline implements CodesPerimetre {

    @Inject
    private DisciplineSearch disciplines;

    @Override
    public Perimetre.Genre genre() {
        return Perimetre.Genre.DISCIPLINE;
    }

    @Override
    public Optional<String> connu(String saisi) {
        return disciplines.parCode(saisi).map(LigneDiscipline::code);
    }
}
