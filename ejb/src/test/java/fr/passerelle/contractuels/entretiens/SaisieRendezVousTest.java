package fr.passerelle.contractuels.entretiens;

import static fr.passerelle.contractuels.candidatures.UneCandidature.uneCandidature;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.contractuels.candidatures.Candidature;
import fr.passerelle.noyau.Entite;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaisieRendezVousTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static CandidatChoisi candidat(long id) throws ReflectiveOperationException {
        Candidature candidature = uneCandidature().inscrite().la();
        Field champ = Entite.class.getDeclaredField("id");
        champ.setAccessible(true);
        champ.set(candidature, id);
        Entretien entretien = new Entretien(candidature);
        entretien.preselectionner(null);
        return new CandidatChoisi(candidature, entretien);
    }

    @Test
    void les_candidats_se_suivent_ou_viennent_tous_a_la_meme_heure() throws Exception {
        SaisieRendezVous saisie = new SaisieRendezVous(new SaisieSelection(ActeSelection.RENDEZ_VOUS, List.of(candidat(1), candidat(2), candidat(3))), PARIS);
        saisie.setDebut(LocalDateTime.parse("2026-06-15T09:30"));
        saisie.setLieu(" Rectorat ");
        assertThat(saisie.rendezVous(PARIS).values()).extracting(RendezVous::getDebut).containsOnly(Instant.parse("2026-06-15T07:30:00Z"));
        saisie.setMinutes(20);
        assertThat(saisie.rendezVous(PARIS).values()).extracting(RendezVous::getDebut).containsExactly(Instant.parse("2026-06-15T07:30:00Z"),
                Instant.parse("2026-06-15T07:50:00Z"), Instant.parse("2026-06-15T08:10:00Z"));
        assertThat(saisie.rendezVous(PARIS).get(2L).getLieu()).isEqualTo("Rectorat");
    }
}
