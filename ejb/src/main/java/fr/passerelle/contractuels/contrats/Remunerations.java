package fr.passerelle.contractuels.contrats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the pay rows, and computes from them. */
@ApplicationScoped
class Remunerations {

    @PersistenceContext
    private EntityManager em;

    /**
     * The pay of a contract of that type that begins on that day.
     *
     * @throws BaremeManquant when no row of the type of post covers it
     * @throws ValeurPointManquante when a value of the point is missing
     */
    Remuneration de(String typePoste, String libelle, LocalDate jour) {
        List<BaremeRemuneration> utiles = em.createQuery("select b from BaremeRemuneration b where b.typePoste = :type or b.typePoste is null "
                + "order by b.debut desc", BaremeRemuneration.class).setParameter("type", typePoste).getResultList();
        return CalculRemuneration.de(new DonneesRemuneration(libelle, jour,
                utiles.stream().filter(b -> b.getTypePoste() != null).map(BaremeRemuneration::bareme).toList(),
                utiles.stream().filter(b -> b.getTypePoste() == null).map(BaremeRemuneration::bareme).toList()));
    }

    /** Every row, by the label of its type of post; null for the value of the point. */
    Map<String, List<Bareme>> parType() {
        Map<String, List<Bareme>> parType = new LinkedHashMap<>();
        em.createQuery("select b, t.libelle from BaremeRemuneration b left join TypePoste t on t.code = b.typePoste order by b.debut", Object[].class)
                .getResultList().forEach(l -> parType.computeIfAbsent((String) l[1], t -> new ArrayList<>()).add(((BaremeRemuneration) l[0]).bareme()));
        return parType;
    }

    /** Every row, locked until the end of the transaction: two editors cannot each enter a row that overlaps the other's. */
    List<BaremeRemuneration> tenir() {
        return em.createQuery("select b from BaremeRemuneration b order by b.id", BaremeRemuneration.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }
}
