package fr.passerelle.comptes;

import fr.passerelle.noyau.Empreinte;
import fr.passerelle.noyau.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What somebody may do now, read at each request in one statement: a habilitation ended, an account closed or a session
 * the ENT has ended acts at the next click, on every node.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class DroitsService {

    private static final String REQUETE = """
            select c.id, c.identifiant, c.nom, c.prenom, h.profil, h.perimetre.genre, h.perimetre.code
            from Compte c left join Habilitation h
              on h.compte = c and h.debut <= :jour and (h.fin is null or h.fin >= :jour)
            where c.porte = :porte and c.identifiant = :nom and c.fermeLe is null
              and (c.sessionsDepuis is null or c.sessionsDepuis <= :ouverte)
              and not exists (select s from SessionEnt s where s.empreinte = :ticket and s.revoqueeLe is not null)""";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Horloge horloge;

    /**
     * The rights of an account.
     *
     * @param ouverteLe when the session was opened
     * @param ticket    the ENT's ticket that opened it; null when another way did
     * @return empty when the account is unknown or closed, or the session was ended by the ENT or by a new password
     */
    @PermitAll
    public Optional<Droits> lire(Identite identite, Instant ouverteLe, String ticket) {
        List<Object[]> lignes = em.createQuery(REQUETE, Object[].class)
                .setParameter("jour", horloge.aujourdhui())
                .setParameter("porte", identite.porte())
                .setParameter("nom", identite.nom())
                .setParameter("ouverte", ouverteLe)
                .setParameter("ticket", ticket == null ? "" : Empreinte.de(ticket))
                .getResultList();
        if (lignes.isEmpty()) {
            return Optional.empty();
        }
        Object[] premiere = lignes.get(0);
        List<Droit> accordes = lignes.stream().filter(l -> l[4] != null)
                .map(l -> new Droit((Profil) l[4], new Perimetre((Perimetre.Genre) l[5], Objects.toString(l[6], ""))))
                .distinct().toList();
        return Optional.of(new Droits((Long) premiere[0], new Identite(identite.porte(), (String) premiere[1]),
                premiere[3] + " " + premiere[2], accordes));
    }
}
