package fr.passerelle.contractuels.campagnes;

import fr.passerelle.contractuels.campagnes.AnnonceCampagne.Fenetre;
import fr.passerelle.contractuels.campagnes.Campagne.Phase;
import fr.passerelle.noyau.Horloge;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Announces the current campaign: what is open now and until when. Nothing in it is private. */
@Stateless
public class CampagneService {

    @Inject
    private CampagneCourante courante;
    @Inject
    private Horloge horloge;

    /** Empty as long as no campaign was defined. */
    @PermitAll
    public Optional<AnnonceCampagne> annonce() {
        Instant moment = horloge.instant();
        return courante.publique().map(c -> new AnnonceCampagne(c.anneeScolaire(), Fenetre.de(c, Phase.OUVERTURE, moment),
                Fenetre.de(c, Phase.INSCRIPTION, moment),
                Stream.of(Phase.VOEUX, Phase.RESULTATS, Phase.REPONSES).map(p -> Fenetre.de(c, p, moment)).toList()));
    }
}
