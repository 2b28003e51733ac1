package fr.passerelle.comptes;

import java.time.Instant;

/**
 * Fired in the transaction that made a one-use link: {@code courriels} observes it and writes the mail in the same transaction.
 * The address is here only: the database holds a digest of the link.
 *
 * @param compteId     account the link is for
 * @param nomAffiche   first name and name of its holder
 * @param destinataire where the mail goes; for a changed address, the new one
 * @param adresse      complete address of the link
 * @param expireLe     last moment at which it works
 */
public record LienDemande(UsageLien usage, long compteId, String nomAffiche, String destinataire, String adresse,
        Instant expireLe) {
}
