package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.calculs.AcceptationDifferee;
import fr.passerelle.contractuels.calculs.Affectations;
import fr.passerelle.contractuels.calculs.Hypothese;
import fr.passerelle.contractuels.calculs.Instance;
import fr.passerelle.contractuels.calculs.Verification;
import fr.passerelle.contractuels.propositions.ResultatCalcul.Hypothetique;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * From candidates, posts and rules to what is proposed: deferred acceptance, read again by the independent check, explained wish by wish;
 * beside it, in figures only, the flow of least cost. No database, no clock: the same data give the same result, whatever their order.
 */
final class CalculProposition {

    /** Beyond so many candidates the flow of least cost, which is only shown, would keep the page waiting. */
    static final int CANDIDATS_HYPOTHESE = 3_000;

    private CalculProposition() {
    }

    static ResultatCalcul calculer(Regles regles, List<CandidatAClasser> candidats, List<PosteAPourvoir> postes) {
        Instances instances = new Instances(regles, candidats, postes);
        Affectations resultat = AcceptationDifferee.calculer(Instance.de(instances.donnees)).affectations();
        Redaction redaction = new Redaction(instances, resultat);
        return new ResultatCalcul(
                candidats.stream().sorted(Comparator.comparing(CandidatAClasser::candidature)).map(redaction::ligne).toList(),
                libres(resultat), Verification.verifier(instances.donnees, resultat),
                candidats.size() > CANDIDATS_HYPOTHESE ? null : hypothese(instances));
    }

    private static Map<Long, Integer> libres(Affectations resultat) {
        Map<Long, Integer> libres = new TreeMap<>();
        resultat.placesLibres().forEach((poste, places) -> {
            if (places > 0) {
                libres.put(Long.valueOf(poste), places);
            }
        });
        return libres;
    }

    private static Hypothetique hypothese(Instances instances) {
        Hypothese hypothese = Hypothese.calculer(instances.donnees);
        return new Hypothetique(Bilan.de(hypothese.affectations().affectations().stream()
                .map(a -> instances.rangDuVoeu(Long.parseLong(a.candidat()), Long.parseLong(a.poste()))).toList()),
                hypothese.verdict().pairesBloquantes());
    }
}
