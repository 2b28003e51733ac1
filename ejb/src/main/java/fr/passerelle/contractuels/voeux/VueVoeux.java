package fr.passerelle.contractuels.voeux;

import fr.passerelle.contractuels.LectureSeule;
import fr.passerelle.referentiel.Distance;
import fr.passerelle.referentiel.Position;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A candidate's wishes as her page shows them.
 *
 * @param lectureSeule why they can only be read; null while she may give them
 * @param valideeLe    when they were saved last; null before the first time
 * @param maximum      most wishes the campaign allows
 * @param fermeture    when the period closes; null when it was not decided
 * @param jours        whole days left until then
 * @param offerts      the establishments that have posts for her
 * @param domicile     her commune; null where it is not known
 */
public record VueVoeux(SaisieVoeux saisie, LectureSeule.Motif lectureSeule, Instant maintienLe, Instant valideeLe, int maximum,
        Instant fermeture, long jours, List<EtablissementOffert> offerts, Position domicile) {

    public boolean modifiable() {
        return lectureSeule == null;
    }

    /** From her commune, as the crow flies; null where one of the two is not known. */
    public Distance distance(EtablissementOffert offert) {
        return domicile == null ? null : offert.position().map(domicile::distance).orElse(null);
    }

    /** That establishment; empty when it has no post for her any more. */
    public Optional<EtablissementOffert> offert(String uai) {
        return offerts.stream().filter(o -> o.uai().equals(uai)).findFirst();
    }
}
