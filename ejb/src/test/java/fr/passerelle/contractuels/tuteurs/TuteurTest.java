package fr.passerelle.contractuels.tuteurs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.comptes.PersonneAnnuaire;
import fr.passerelle.contractuels.campagnes.Campagne;
import fr.passerelle.contractuels.campagnes.UneCampagne;
import fr.passerelle.contractuels.nomenclatures.TypePoste;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.contractuels.postes.SaisiePoste;
import fr.passerelle.noyau.Correction;
import fr.passerelle.noyau.ModifieEntreTemps;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A tutor is kept as she was the day she was added, and taken out once. */
class TuteurTest {

    private static final Correction MAXENCE = new Correction("Maxence Inspecteur", Instant.parse("2026-05-12T08:00:00Z"));
    private static final Correction DOMINIQUE = new Correction("Dominique Gestion", Instant.parse("2026-05-13T08:00:00Z"));

    private final Tuteur tuteur = new Tuteur(unPoste(), PersonneAnnuaire.depuis("eprevot", Map.of("cn", List.of("Élodie Prévôt"))),
            "Collège Pasteur, Montbard", MAXENCE);

    private static Poste unPoste() {
        SaisiePoste saisie = new SaisiePoste();
        saisie.setIdentifiant("1000272037");
        saisie.setDiscipline("L0422");
        saisie.setTypePoste(TypePoste.ALTERNANT);
        saisie.setUai("0210034Y");
        return new Poste(new Campagne(2026, UneCampagne.desDates(), 5), saisie, MAXENCE);
    }

    @Test
    void un_tuteur_retire_reste_dans_l_histoire() {
        assertThat(tuteur.estActif()).isTrue();
        tuteur.retirer(DOMINIQUE);
        assertThat(tuteur.estActif()).isFalse();
        VueTuteurs.Lu lu = VueTuteurs.Lu.de(tuteur);
        assertThat(lu.nomAffiche()).isEqualTo("Élodie Prévôt");
        assertThat(lu.ajoutePar()).isEqualTo("Maxence Inspecteur");
        assertThat(lu.retirePar()).isEqualTo("Dominique Gestion");
    }

    @Test
    void le_second_qui_le_retire_apprend_qui_l_a_fait() {
        tuteur.retirer(DOMINIQUE);
        assertThatThrownBy(() -> tuteur.retirer(MAXENCE)).isInstanceOf(ModifieEntreTemps.class);
        assertThat(tuteur.retrait().orElseThrow()).isSameAs(DOMINIQUE);
    }
}
