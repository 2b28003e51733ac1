package fr.passerelle.contractuels.entretiens;

import java.time.Instant;

/**
 * What a candidate was told last, as her page says it.
 *
 * @param debut null unless it is a convocation
 * @param lieu  null unless it is a convocation
 */
public record EntretienAnnonce(Annonce.Genre genre, Instant le, Instant debut, String lieu) {

    static EntretienAnnonce de(Annonce annonce) {
        return new EntretienAnnonce(annonce.getGenre(), annonce.getLe(), annonce.rendezVous().map(RendezVous::getDebut).orElse(null),
                annonce.rendezVous().map(RendezVous::getLieu).orElse(null));
    }
}
