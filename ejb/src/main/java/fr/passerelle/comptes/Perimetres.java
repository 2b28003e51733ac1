package fr.passerelle.comptes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;

/** The périmètres a habilitation can be given on. */
@ApplicationScoped
class Perimetres {

    @Inject
    @Any
    private Instance<CodesPerimetre> codes;

    /** Everything, then the kinds whose codes somebody here knows. */
    List<Perimetre.Genre> genres() {
        return Arrays.stream(Perimetre.Genre.values())
                .filter(g -> g == Perimetre.Genre.TOUT || codes.stream().anyMatch(c -> c.genre() == g)).toList();
    }

    /** The same, its code written as it stands where it is known. @throws PerimetreInconnu when nothing bears it */
    Perimetre connu(Perimetre saisi) {
        if (saisi.getGenre() == Perimetre.Genre.TOUT) {
            return saisi;
        }
        return codes.stream().filter(c -> c.genre() == saisi.getGenre()).findFirst().flatMap(c -> c.connu(saisi.getCode()))
                .map(code -> new Perimetre(saisi.getGenre(), code)).orElseThrow(PerimetreInconnu::new);
    }
}
