package fr.passerelle.courriels;

import fr.passerelle.noyau.Textes;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;

/** A mail in the administrators' list. */
public record LigneEnvoi(Long id, Instant deposeLe, String type, String destinataire, String sujet, EtatCourriel etat,
        Integer tentatives, Instant prochainEssai, Instant envoyeLe, MotifCourriel motif) implements Serializable {

    /** What heads its page: its subject, or its kind once that is erased. */
    public String titre() {
        return sujet.isEmpty() ? libelleType() : sujet;
    }

    /** What kind of mail it is, as an administrator calls it. */
    public String libelleType() {
        return Textes.texte("commun", Locale.FRENCH, "courriel." + type);
    }
}
