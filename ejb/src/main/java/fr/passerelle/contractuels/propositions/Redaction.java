package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.calculs.Affectation;
import fr.passerelle.contractuels.calculs.Affectations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tells, of a result, what each candidate is proposed and what became of each wish she would have liked better. */
final class Redaction {

    private final Instances instances;
    private final Map<Long, Long> obtenus = new HashMap<>();
    private final Map<Long, Map<Long, Integer>> places = new HashMap<>();
    /** Where the last that each post keeps stands among those it ranks, from 0; none where it keeps nobody. */
    private final Map<Long, Integer> derniers = new HashMap<>();

    Redaction(Instances instances, Affectations resultat) {
        this.instances = instances;
        for (Affectation affectation : resultat.affectations()) {
            obtenus.put(Long.valueOf(affectation.candidat()), Long.valueOf(affectation.poste()));
        }
        instances.pretendants.forEach((poste, classes) -> {
            Map<Long, Integer> rangs = new HashMap<>();
            for (int i = 0; i < classes.size(); i++) {
                long candidature = classes.get(i).candidat().candidature();
                rangs.put(candidature, i);
                if (poste.equals(obtenus.get(candidature))) {
                    derniers.put(poste, i);
                }
            }
            places.put(poste, rangs);
        });
    }

    LigneCalculee ligne(CandidatAClasser candidat) {
        Long poste = obtenus.get(candidat.candidature());
        Integer rang = poste == null ? null : instances.rangDuVoeu(candidat.candidature(), poste);
        List<VoeuExplique> voeux = new ArrayList<>();
        int courant = 0;
        for (Map.Entry<String, List<PosteAPourvoir>> voeu : instances.voeux.get(candidat.candidature()).entrySet()) {
            courant++;
            if (rang == null || courant <= rang) {
                voeux.add(expliquer(candidat, courant, voeu.getKey(), voeu.getValue(), rang != null && courant == rang ? poste : null));
            }
        }
        return new LigneCalculee(candidat.candidature(), poste, rang, instances.classement.numero(candidat), raison(candidat, rang, voeux), voeux);
    }

    private RaisonProposee raison(CandidatAClasser candidat, Integer rang, List<VoeuExplique> voeux) {
        if (rang != null) {
            return rang == 1 ? RaisonProposee.PREMIER_VOEU : RaisonProposee.AUTRE_VOEU;
        }
        if (instances.classement.ecarte(candidat)) {
            return RaisonProposee.AVIS_DEFAVORABLE;
        }
        if (voeux.isEmpty()) {
            return RaisonProposee.SANS_VOEU;
        }
        return voeux.stream().anyMatch(v -> v.motif() == MotifVoeu.POURVU) ? RaisonProposee.DEVANCE : RaisonProposee.PLUS_DE_PLACE;
    }

    /** @param obtenu the post of that wish that she is proposed; null when it is not her wish that is granted */
    private VoeuExplique expliquer(CandidatAClasser candidat, int rang, String uai, List<PosteAPourvoir> postes, Long obtenu) {
        if (postes.isEmpty()) {
            return VoeuExplique.sansPoste(rang, uai, MotifVoeu.NON_OFFERT);
        }
        if (instances.classement.ecarte(candidat)) {
            return VoeuExplique.sansPoste(rang, uai, MotifVoeu.ECARTE);
        }
        if (obtenu != null) {
            return sur(postes.stream().filter(p -> p.id() == obtenu).findFirst().orElseThrow(), candidat, rang, MotifVoeu.OBTENU);
        }
        return postes.stream().filter(p -> p.libres() > 0).findFirst().map(p -> sur(p, candidat, rang, MotifVoeu.POURVU))
                .orElseGet(() -> VoeuExplique.sansPoste(rang, uai, MotifVoeu.COMPLET));
    }

    private VoeuExplique sur(PosteAPourvoir poste, CandidatAClasser candidat, int rang, MotifVoeu motif) {
        List<Pretendant> classes = instances.pretendants.get(poste.id());
        int place = places.get(poste.id()).get(candidat.candidature());
        int dernier = derniers.getOrDefault(poste.id(), -1);
        Departage departage = motif == MotifVoeu.POURVU && dernier >= 0
                ? instances.classement.departage(poste, classes.get(place), classes.get(dernier)) : null;
        return new VoeuExplique(rang, poste.uai(), motif, place + 1, classes.size(), poste.libres(), dernier + 1, poste.boe(), departage);
    }
}
