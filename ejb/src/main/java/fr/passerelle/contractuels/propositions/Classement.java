package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.entretiens.Avis;
import fr.passerelle.referentiel.Distance;
import java.util.Collection;
import java.util.List;

/** Ranks those who ask for a post by the rules of the campaign. */
final class Classement {

    /** A child weighs more than being two. */
    private static final int ENFANT = 2;
    /** As bad as no avis can be: between réservé and défavorable. */
    private static final int SANS_AVIS = 2;

    private final Regles regles;
    private final Tirage tirage;

    Classement(Regles regles) {
        this.regles = regles;
        this.tirage = new Tirage(regles.getGraine());
    }

    /** The first before all others. */
    List<Pretendant> classer(PosteAPourvoir poste, Collection<CandidatAClasser> demandeurs) {
        return demandeurs.stream().map(c -> new Pretendant(c, niveaux(c, poste), tirage.numero(c.numero()))).sorted().toList();
    }

    /** Whether no post takes her. */
    boolean ecarte(CandidatAClasser candidat) {
        return regles.isEcarterDefavorables() && candidat.avis() == Avis.DEFAVORABLE;
    }

    long numero(CandidatAClasser candidat) {
        return tirage.numero(candidat.numero());
    }

    /** What told her apart from another, as results may say it. */
    Departage departage(PosteAPourvoir poste, Pretendant devancee, Pretendant gardee) {
        if (poste.boe() && regles.getCriteres().contient(CriterePriorite.BOE)) {
            return Departage.NON_DIT;
        }
        int critere = devancee.difference(gardee);
        return critere < 0 ? Departage.TIRAGE : Departage.par(regles.getCriteres().criteres().get(critere));
    }

    private int[] niveaux(CandidatAClasser candidat, PosteAPourvoir poste) {
        return regles.getCriteres().criteres().stream().mapToInt(critere -> niveau(critere, candidat, poste)).toArray();
    }

    private int niveau(CriterePriorite critere, CandidatAClasser candidat, PosteAPourvoir poste) {
        return switch (critere) {
            case BOE -> poste.boe() && !candidat.beneficiaire() ? 1 : 0;
            case SITUATION_FAMILIALE -> -(ENFANT * candidat.enfants() + (candidat.enCouple() ? 1 : 0));
            case AVIS -> candidat.avis() == null ? SANS_AVIS : niveau(candidat.avis());
            case DISTANCE -> regles.getTranches().tranche(distance(candidat, poste));
            case MENTION -> candidat.mention() ? 0 : 1;
        };
    }

    private static int niveau(Avis avis) {
        return switch (avis) {
            case FAVORABLE -> 0;
            case RESERVE -> 1;
            case DEFAVORABLE -> SANS_AVIS + 1;
        };
    }

    private static Distance distance(CandidatAClasser candidat, PosteAPourvoir poste) {
        return candidat.domicile() == null || poste.position() == null ? null : candidat.domicile().distance(poste.position());
    }
}
