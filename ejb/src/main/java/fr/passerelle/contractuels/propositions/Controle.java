package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.affectations.SortAffectation;
import fr.passerelle.contractuels.affectations.StagiaireTenu;
import fr.passerelle.contractuels.affectations.Tenus;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.contractuels.propositions.BilanAcceptation.Refusee;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Compares lines with what they meet once everything is held: what changed since the computation is told line by line. */
final class Controle {

    private final Tenus tenus;
    /** What is left of each post, once the lines before have had theirs. */
    private final Map<Long, Integer> libres = new HashMap<>();

    Controle(Tenus tenus) {
        this.tenus = tenus;
    }

    /** In the order of the names; none when every line can be accepted. */
    List<Refusee> refusees(List<LigneProposition> lignes) {
        return lignes.stream().flatMap(l -> motif(l).map(motif -> new Refusee(l.getId(), nom(l), motif)).stream())
                .sorted(Comparator.comparing(Refusee::stagiaire)).toList();
    }

    private Optional<MotifRefus> motif(LigneProposition ligne) {
        StagiaireTenu stagiaire = tenus.stagiaire(ligne.numeroCandidature());
        if (ligne.estAcceptee() || stagiaire.sort() != SortAffectation.A_DECIDER) {
            return Optional.of(MotifRefus.DEJA_DECIDEE);
        }
        return ligne.propose() ? motif(ligne, stagiaire, tenus.poste(ligne.numeroPoste())) : Optional.empty();
    }

    private Optional<MotifRefus> motif(LigneProposition ligne, StagiaireTenu stagiaire, Poste poste) {
        if (!stagiaire.maintient()) {
            return Optional.of(MotifRefus.NON_MAINTENUE);
        }
        if (!poste.estOffertA(stagiaire.candidature())) {
            return Optional.of(MotifRefus.POSTE_RETIRE);
        }
        if (!Objects.equals(stagiaire.rang(poste), ligne.getRang())) {
            return Optional.of(MotifRefus.VOEUX_CHANGES);
        }
        int reste = libres.computeIfAbsent(poste.getId(), p -> tenus.libres(poste));
        if (reste == 0) {
            return Optional.of(MotifRefus.SANS_PLACE);
        }
        libres.put(poste.getId(), reste - 1);
        return Optional.empty();
    }

    private String nom(LigneProposition ligne) {
        return tenus.stagiaire(ligne.numeroCandidature()).candidature().designation();
    }
}
