package fr.passerelle.contractuels.propositions;

import fr.passerelle.contractuels.entretiens.Avis;
import fr.passerelle.contractuels.nomenclatures.TypePoste;
import fr.passerelle.referentiel.Position;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Candidates, posts and rules as tests speak of them: {@code candidat(1).avec(Avis.FAVORABLE).veut("A", "B")}. */
final class UnePriorite {

    static final String GRAINE = "K7QF-2M9X-WT4C";
    static final Position DIJON = position("47.32", "5.04");
    static final Position BEAUNE = position("47.02", "4.84");
    static final Position PARIS = position("48.85", "2.35");

    private UnePriorite() {
    }

    static Position position(String latitude, String longitude) {
        return new Position(new BigDecimal(latitude), new BigDecimal(longitude));
    }

    static Regles regles(CriterePriorite... criteres) {
        return new Regles(new OrdreCriteres(List.of(criteres)), TranchesDistance.HABITUELLES, GRAINE, true);
    }

    static CandidatAClasser candidat(long id, String... voeux) {
        return new CandidatAClasser(id, "2026" + id, "L0422", TypePoste.ALTERNANT, false, 0, false, null, null, false, List.of(voeux));
    }

    static CandidatAClasser beneficiaire(CandidatAClasser c) {
        return new CandidatAClasser(c.candidature(), c.numero(), c.discipline(), c.typePoste(), true, c.enfants(), c.enCouple(), c.avis(), c.domicile(),
                c.mention(), c.voeux());
    }

    static CandidatAClasser famille(CandidatAClasser c, int enfants, boolean enCouple) {
        return new CandidatAClasser(c.candidature(), c.numero(), c.discipline(), c.typePoste(), c.beneficiaire(), enfants, enCouple, c.avis(),
                c.domicile(), c.mention(), c.voeux());
    }

    static CandidatAClasser avis(CandidatAClasser c, Avis avis) {
        return new CandidatAClasser(c.candidature(), c.numero(), c.discipline(), c.typePoste(), c.beneficiaire(), c.enfants(), c.enCouple(), avis,
                c.domicile(), c.mention(), c.voeux());
    }

    static CandidatAClasser habitant(CandidatAClasser c, Position domicile) {
        return new CandidatAClasser(c.candidature(), c.numero(), c.discipline(), c.typePoste(), c.beneficiaire(), c.enfants(), c.enCouple(), c.avis(),
                domicile, c.mention(), c.voeux());
    }

    static CandidatAClasser mention(CandidatAClasser c) {
        return new CandidatAClasser(c.candidature(), c.numero(), c.discipline(), c.typePoste(), c.beneficiaire(), c.enfants(), c.enCouple(), c.avis(),
                c.domicile(), true, c.voeux());
    }

    static PosteAPourvoir poste(long id, String uai, int libres) {
        return new PosteAPourvoir(id, "P" + id, uai, "L0422", TypePoste.ALTERNANT, false, libres, DIJON);
    }

    static PosteAPourvoir boe(long id, String uai, int libres) {
        return new PosteAPourvoir(id, "P" + id, uai, "L0422", TypePoste.ALTERNANT, true, libres, DIJON);
    }

    /** Who has that post, by the numbers of candidatures. */
    static List<Long> surLePoste(ResultatCalcul resultat, long poste) {
        return resultat.lignes().stream().filter(l -> Long.valueOf(poste).equals(l.poste())).map(LigneCalculee::candidature).toList();
    }

    static LigneCalculee ligne(ResultatCalcul resultat, long candidature) {
        return resultat.lignes().stream().filter(l -> l.candidature() == candidature).findFirst().orElseThrow();
    }

    /** The numbers of candidatures, in the order in which that post ranks them. */
    static List<Long> ordre(Regles regles, PosteAPourvoir poste, CandidatAClasser... candidats) {
        return new Classement(regles).classer(poste, Arrays.asList(candidats)).stream().map(p -> p.candidat().candidature()).toList();
    }
}
