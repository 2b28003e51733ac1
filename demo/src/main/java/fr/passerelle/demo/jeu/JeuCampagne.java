package fr.passerelle.demo.jeu;

import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.Campagne.Phase;
import fr.passerelle.contractuels.campagnes.DatesAnnoncees;
import fr.passerelle.noyau.Periode;
import fr.passerelle.noyau.Reglage;
import java.time.LocalDate;
import java.time.LocalTime;

/** A campaign whose inscription is open on the day it is made, whatever that day. */
final class JeuCampagne {

    private static final LocalTime DERNIERE_MINUTE = LocalTime.of(23, 59);
    private static final int VOEUX = 5;

    private final LocalDate jour;

    JeuCampagne(LocalDate jour) {
        this.jour = jour;
    }

    Campagne creer() {
        // The school year that follows: recruitment goes on until the summer before it.
        Campagne campagne = new Campagne(jour.plusMonths(4).getYear(),
                new DatesAnnoncees(jour.plusDays(60), jour.plusDays(64), jour.plusDays(67), jour.plusDays(74)), VOEUX);
        campagne.fixer(Phase.OUVERTURE, periode(-30, 150));
        campagne.fixer(Phase.GESTION, periode(-30, 150));
        campagne.fixer(Phase.INSCRIPTION, periode(-14, 45));
        campagne.fixer(Phase.VOEUX, periode(50, 70));
        campagne.fixer(Phase.RESULTATS, periode(74, 150));
        campagne.fixer(Phase.REPONSES, periode(74, 95));
        return campagne;
    }

    private Periode periode(int debut, int fin) {
        return new Periode(jour.plusDays(debut).atTime(8, 0).atZone(Reglage.fuseau()).toInstant(),
                jour.plusDays(fin).atTime(DERNIERE_MINUTE).atZone(Reglage.fuseau()).toInstant());
    }
}
