package fr.passerelle.contractuels;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.affectations.EtatReponse;
import fr.passerelle.contractuels.affectations.SortAffectation;
import fr.passerelle.contractuels.candidatures.GenreJustificatif;
import fr.passerelle.contractuels.candidatures.InformationManquante;
import fr.passerelle.contractuels.candidatures.Manque;
import fr.passerelle.contractuels.candidatures.SituationFamiliale;
import fr.passerelle.contractuels.candidatures.StatutCandidature;
import fr.passerelle.contractuels.entretiens.Annonce;
import fr.passerelle.contractuels.entretiens.Avis;
import fr.passerelle.contractuels.entretiens.EtatEntretien;
import fr.passerelle.contractuels.propositions.CriterePriorite;
import fr.passerelle.contractuels.propositions.Departage;
import fr.passerelle.contractuels.propositions.EtatProposition;
import fr.passerelle.contractuels.propositions.MotifRefus;
import fr.passerelle.contractuels.propositions.MotifVoeu;
import fr.passerelle.contractuels.propositions.RaisonProposee;
import fr.passerelle.noyau.Textes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is named by a constant has its words. */
class TextesContractuelsTest {

    @Test
    void chaque_champ_obligatoire_a_sa_phrase() {
        assertThat(Arrays.stream(Manque.values()).filter(m -> !m.estUnDocument()).map(m -> new InformationManquante(m).cle()))
                .allMatch(cle -> Textes.lot("erreurs", Locale.FRENCH).containsKey(cle));
    }

    @Test
    void chaque_motif_de_lecture_seule_a_sa_phrase() {
        List<String> cles = Stream.of("ouverture", "inscription", "gestion", "voeux", "resultats", "reponses")
                .flatMap(p -> Stream.of("indefinie", "avenir", "close").map(e -> "contractuels." + p + "." + e)).toList();

        assertThat(cles).allMatch(cle -> Textes.lot("erreurs", Locale.FRENCH).containsKey(cle));
    }

    @Test
    void chaque_explication_d_une_proposition_a_sa_phrase() {
        assertThat(Stream.of(Stream.of(MotifVoeu.values()).map(m -> "proposition_ligne.voeu." + m),
                Stream.of(Departage.values()).map(d -> "proposition_ligne.departage." + d),
                Stream.of(CriterePriorite.values()).map(c -> "proposition_criteres." + c)).flatMap(s -> s))
                .allMatch(cle -> Textes.lot("propositions", Locale.FRENCH).containsKey(cle));
    }

    @Test
    void chaque_choix_a_son_libelle() {
        assertThat(Stream.<Enum<?>[]>of(SituationFamiliale.values(), StatutCandidature.values(), GenreJustificatif.values(),
                Manque.values(), SortAffectation.values(), EtatReponse.values(), EtatEntretien.values(), Annonce.Genre.values(), Avis.values(),
                CriterePriorite.values(), RaisonProposee.values(), EtatProposition.values(), MotifRefus.values())
                .flatMap(Arrays::stream)).allMatch(choix -> !Textes.libelle(choix, Locale.FRENCH).startsWith("??"));
    }
}
