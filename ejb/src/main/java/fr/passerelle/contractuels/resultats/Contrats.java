package fr.passerelle.contractuels.resultats;

import fr.passerelle.contractuels.affectations.Decisions;
import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.referentiel.GenreNomenclature;
import fr.passerelle.referentiel.LigneNomenclature;
import fr.passerelle.referentiel.NomenclatureSearch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;

/** What goes with the contract a candidate is offered: her service, the notice she reads, why contracts are refused. */
@ApplicationScoped
class Contrats {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private NomenclatureSearch nomenclatures;
    @Inject
    private Decisions decisions;

    /** Hours a week of her service; null where they are not known. */
    BigDecimal heures(Candidature candidature) {
        return decisions.heuresService(candidature.getTypePoste()).orElse(null);
    }

    NoticeAffiliation notice() {
        return em.createQuery("select n from NoticeAffiliation n", NoticeAffiliation.class).getSingleResult();
    }

    /** Label of a reason; its code where the nomenclature has none. */
    String motif(String code) {
        return nomenclatures.parCode(GenreNomenclature.MOTIF_REFUS, code).map(LigneNomenclature::libelle).orElse(code);
    }

    /** @throws MotifManquant unless it is a reason that is offered */
    void exigerMotif(String code) {
        if (code == null || nomenclatures.parCode(GenreNomenclature.MOTIF_REFUS, code).filter(LigneNomenclature::active).isEmpty()) {
            throw new MotifManquant();
        }
    }
}
