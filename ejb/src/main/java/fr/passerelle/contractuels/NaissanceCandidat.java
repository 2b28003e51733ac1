package fr.passerelle.contractuels;

import fr.passerelle.comptes.Porte;
import fr.passerelle.comptes.Titulaires;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;

/** Answers for the candidates' door: the birth date that the university's last list gave. */
@ApplicationScoped
class NaissanceCandidat implements Titulaires {

    @PersistenceContext
    private EntityManager em;

    @Override
    public Porte porte() {
        return Porte.CANDIDAT;
    }

    @Override
    public Optional<LocalDate> naissance(long compteId) {
        return em.createQuery("select c.etatCivil.dateNaissance from Candidature c where c.compte.id = :compte "
                + "order by c.campagne.annee desc", LocalDate.class).setParameter("compte", compteId).setMaxResults(1)
                .getResultStream().findFirst();
    }
}
