package fr.passerelle.contractuels.exports;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.RequeteListe;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.noyau.Search;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which candidates' lines the caller may export: those of the current campaign, in the disciplines she holds as the DPE. */
@ApplicationScoped
class CandidatsDpe {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;

    /** The lines of a list whose candidature is {@code c}, which she may export. */
    <T> Search<T> liste(DefinitionListe<T> definition) {
        return new RequeteListe<>(em, definition, restriction());
    }

    /** Of lists whose candidature is {@code c}. Those of no known discipline are for who holds them all. */
    Restriction restriction() {
        return Restriction.a("c.campagne.id = :campagne", Map.of("campagne", campagne())).parmi("c.discipline", "disciplines", disciplines());
    }

    /** Codes of the disciplines she holds; empty for all. */
    Optional<Set<String>> disciplines() {
        return appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.DPE);
    }

    long campagne() {
        return campagne.numero();
    }
}
