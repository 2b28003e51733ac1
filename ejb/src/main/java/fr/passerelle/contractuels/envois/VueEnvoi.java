package fr.passerelle.contractuels.envois;

import fr.passerelle.courriels.Redaction;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What a sending would send, before it is asked for.
 *
 * @param discipline    "L0422 - ANGLAIS"
 * @param affiches      whether its results are shown: nothing is sent before
 * @param destinataires how each is named, with her address; one a mail
 * @param sansAdresse   how those are named who cannot be written to
 * @param sujet         of the first mail; null when there is none, as its text
 * @param dernier       how often it was sent before, and by whom and when it last was; 0 and null when never
 */
public record VueEnvoi(String discipline, boolean affiches, List<String> destinataires, List<String> sansAdresse, String sujet, String texte,
        int dernier, String dernierPar, Instant dernierLe) implements Serializable {

    static VueEnvoi de(String discipline, boolean affiches, List<CourrielPret> prets, Redaction exemple, EnvoiResultats dernier) {
        return new VueEnvoi(discipline, affiches,
                prets.stream().flatMap(p -> p.adresse().stream().map(adresse -> p.nom() + " – " + adresse)).toList(),
                prets.stream().filter(p -> p.adresse().isEmpty()).map(CourrielPret::nom).toList(),
                exemple == null ? null : exemple.sujet(), exemple == null ? null : exemple.texte(),
                dernier == null ? 0 : dernier.getRang(), dernier == null ? null : dernier.getFait().getPar(),
                dernier == null ? null : dernier.getFait().getMoment());
    }

    public boolean isDejaFait() {
        return dernier > 0;
    }

    /** Whether there is something to send, and it may be. */
    public boolean isPret() {
        return affiches && !destinataires.isEmpty();
    }
}
