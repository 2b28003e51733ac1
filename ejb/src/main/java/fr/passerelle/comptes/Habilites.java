package fr.passerelle.comptes;

import fr.passerelle.noyau.Horloge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Finds who holds a profile today, for those who write to them. */
@ApplicationScoped
public class Habilites {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;

    /** The open accounts that hold the profile on that périmètre or on everything, by name, each once. */
    public List<Compte> de(Profil profil, Perimetre perimetre) {
        return em.createQuery("select c from Compte c where c.fermeLe is null and exists (select h from Habilitation h where h.compte = c "
                + "and h.profil = :profil and h.debut <= :jour and (h.fin is null or h.fin >= :jour) "
                + "and (h.perimetre.genre = :tout or h.perimetre.genre = :genre and h.perimetre.code = :code)) order by c.nom, c.prenom, c.id", Compte.class)
                .setParameter("profil", profil).setParameter("jour", horloge.aujourdhui()).setParameter("tout", Perimetre.Genre.TOUT)
                .setParameter("genre", perimetre.getGenre()).setParameter("code", perimetre.getCode()).getResultList();
    }
}
