package fr.passerelle.contractuels.tuteurs;

import java.io.Serializable;

/**
 * Somebody of the directory, offered as tutor of a post.
 *
 * @param lieu the school or the service where she works; empty where the directory does not say
 * @param deja whether she is already one
 */
public record PersonneProposee(String uid, String nomAffiche, String courriel, String lieu, boolean deja) implements Serializable {
}
