package fr.passerelle.web.contractuels;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Profil;
import fr.passerelle.contractuels.campagnes.ChoixCampagneService;
import fr.passerelle.web.noyau.Campagnes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;

/** The campaign of contract posts, for the staff who have a part in it. */
@ApplicationScoped
public class CampagneContractuels implements Campagnes {

    @Inject
    private ChoixCampagneService choixCampagneService;
    @Inject
    private Appelant appelant;

    @Override
    public Optional<EnCours> courante() {
        boolean concerne = Stream.of(Profil.DPE, Profil.DOS, Profil.INSPECTEUR, Profil.REFERENT_HANDICAP)
                .anyMatch(profil -> appelant.droits().a(profil));
        return concerne ? choixCampagneService.courante()
                .map(c -> new EnCours(c.annee(), c.choisie(), "/contractuels/campagne/liste")) : Optional.empty();
    }
}
