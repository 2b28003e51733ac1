package fr.passerelle.demo.jeu;

import jakarta.persistence.EntityManager;

/** Keys of rows that are written with the database's own statements, drawn where entities draw theirs. */
final class Cles {

    private Cles() {
    }

    /** Takes that many, and answers the first. */
    static long reserver(EntityManager em, int nombre) {
        em.createNativeQuery("update cle set valeur = valeur + ? where nom = 'entite'").setParameter(1, nombre).executeUpdate();
        Number derniere = (Number) em.createNativeQuery("select valeur from cle where nom = 'entite'").getSingleResult();
        return derniere.longValue() - nombre + 1;
    }
}
