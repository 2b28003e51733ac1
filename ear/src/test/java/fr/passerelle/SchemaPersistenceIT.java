package fr.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.comptes.Compte;
import fr.passerelle.essai.Application;
import fr.passerelle.essai.SurApplication;
import jakarta.persistence.metamodel.EntityType;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** The entities on the real database, as Flyway made it. */
@SurApplication
class SchemaPersistenceIT {

    @Test
    void chaque_entite_se_lit_dans_le_schema(Application application) {
        application.puisAnnuler(em -> em.getMetamodel().getEntities().stream().sorted(Comparator.comparing(EntityType::getName))
                .forEach(entite -> assertThat(em.createQuery("select e from " + entite.getName() + " e").setMaxResults(1).getResultList())
                        .as(entite.getName()).hasSizeLessThanOrEqualTo(1)));
    }

    @Test
    void le_metamodele_connait_les_comptes(Application application) {
        application.puisAnnuler(em -> assertThat(em.getMetamodel().entity(Compte.class).getName()).isEqualTo("Compte"));
    }
}
