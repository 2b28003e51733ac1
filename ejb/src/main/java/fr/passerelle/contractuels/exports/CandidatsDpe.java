package fr.passerelle.contractuels.exports;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.noyau.Restriction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which candidates' lines the caller may export: those of the current campaign, in the disciplines she holds as the DPE. */
@ApplicationScoped
class CandidatsDpe {

    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;

    /** Of lists whose candidature is {@code c}. Those of no known discipline are for who holds them all. */
    Restriction restriction() {
        Map<String, Object> valeurs = new HashMap<>(Map.of("campagne", campagne()));
        Optional<Set<String>> codes = disciplines();
        codes.ifPresent(c -> valeurs.put("disciplines", c.isEmpty() ? Set.of("") : c));
        return Restriction.a("c.campagne.id = :campagne" + (codes.isPresent() ? " and c.discipline in :disciplines" : ""), valeurs);
    }

    /** Codes of the disciplines she holds; empty for all. */
    Optional<Set<String>> disciplines() {
        return appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.DPE);
    }

    long campagne() {
        return campagne.numero();
    }
}
