package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.calculs.DonneesAffectation;
import fr.passerelle.contractuels.calculs.PosteOffert;
import fr.passerelle.contractuels.calculs.Priorites;
import fr.passerelle.contractuels.calculs.VoeuxCandidat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Candidates, posts and rules, as the engine takes them: ids are the numbers of candidatures and posts. A post ranks those who ask for it;
 * who is not acceptable keeps her wishes and is in no post's priorities. The order of the two lists changes nothing.
 */
final class Instances {

    final Classement classement;
    /** The posts of each wish of each candidate. */
    final Map<Long, Map<String, List<PosteAPourvoir>>> voeux = new HashMap<>();
    /** Those each post ranks, the first before the others. */
    final Map<Long, List<Pretendant>> pretendants = new HashMap<>();
    final DonneesAffectation donnees;

    Instances(Regles regles, List<CandidatAClasser> candidats, List<PosteAPourvoir> postes) {
        classement = new Classement(regles);
        VoeuxEtendus etendus = new VoeuxEtendus(postes, regles.getCriteres().contient(CriterePriorite.BOE));
        Map<Long, List<CandidatAClasser>> demandeurs = new HashMap<>();
        for (CandidatAClasser candidat : candidats) {
            Map<String, List<PosteAPourvoir>> siens = etendus.de(candidat);
            voeux.put(candidat.candidature(), siens);
            if (!classement.ecarte(candidat)) {
                siens.values().stream().flatMap(Collection::stream)
                        .forEach(p -> demandeurs.computeIfAbsent(p.id(), n -> new ArrayList<>()).add(candidat));
            }
        }
        postes.forEach(p -> pretendants.put(p.id(), classement.classer(p, demandeurs.getOrDefault(p.id(), List.of()))));
        donnees = new DonneesAffectation(postes.stream().map(p -> new PosteOffert(p.cle(), p.libres())).toList(),
                candidats.stream().map(c -> new VoeuxCandidat(c.cle(), postesDemandes(c))).toList(),
                postes.stream().map(p -> new Priorites(p.cle(), pretendants.get(p.id()).stream().map(d -> d.candidat().cle()).toList())).toList());
    }

    private List<String> postesDemandes(CandidatAClasser candidat) {
        return voeux.get(candidat.candidature()).values().stream().flatMap(Collection::stream).map(PosteAPourvoir::cle).toList();
    }

    /** Rank of the wish, from 1, that this post answers. */
    int rangDuVoeu(long candidature, long poste) {
        int rang = 0;
        for (List<PosteAPourvoir> duVoeu : voeux.get(candidature).values()) {
            rang++;
            if (duVoeu.stream().anyMatch(p -> p.id() == poste)) {
                return rang;
            }
        }
        throw new IllegalArgumentException(candidature + " does not ask for " + poste);
    }
}
