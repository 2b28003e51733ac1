package fr.passerelle.contractuels.affectations;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The affectation of a candidate as it can be decided.
 *
 * @param par     who decided last; null as long as nothing was
 * @param service hours a week of her type of post; null where they are not known
 * @param voeux   her wishes in their order
 * @param autres  the other posts that can be ticked, the nearest first
 */
public record VueAffectation(SaisieAffectation saisie, Stagiaire stagiaire, SortAffectation sort, String par, Instant decideeLe,
        BigDecimal service, List<VoeuPropose> voeux, List<PostePropose> autres) implements Serializable {

    /**
     * Who it is.
     *
     * @param discipline code; null as long as none is known
     * @param commune    where she lives; null where it is not known
     * @param maintien   whether she keeps up her candidature; null without an answer
     */
    public record Stagiaire(Long id, String nom, String prenom, String numero, String discipline, String disciplineLibelle, String typePoste,
            String typePosteLibelle, String commune, Boolean maintien, Instant maintienLe) implements Serializable {

        public String nomAffiche() {
            return nom + " " + prenom;
        }

        /** Only who keeps up her candidature is given a post. */
        public boolean maintient() {
            return Boolean.TRUE.equals(maintien);
        }
    }

    /** Every post that can be ticked. */
    public List<PostePropose> proposes() {
        return Stream.concat(voeux.stream().map(VoeuPropose::poste).filter(Objects::nonNull), autres.stream()).toList();
    }

    /** The posts she is affected to. */
    public List<PostePropose> siens() {
        return proposes().stream().filter(PostePropose::sien).toList();
    }

    /** The hours of the posts that are ticked. */
    public HeuresAffectation heures(SaisieAffectation saisie) {
        return HeuresAffectation.de(proposes().stream().filter(p -> saisie.retenus().contains(p.id())).map(PostePropose::quotite).toList(), service);
    }
}
