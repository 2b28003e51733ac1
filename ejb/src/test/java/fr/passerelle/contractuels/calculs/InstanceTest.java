package fr.passerelle.contractuels.calculs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.contractuels.calculs.Anomalie.Genre;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Data that contradict themselves are refused, each fault by its name and its place. */
class InstanceTest {

    private static List<Anomalie> refusees(Donnees donnees) {
        return catchThrowableOfType(DonneesIncoherentes.class, () -> Instance.de(donnees.lues())).anomalies();
    }

    @Test
    void un_poste_inconnu_est_nomme_dans_les_voeux_et_dans_les_priorites() {
        assertThat(refusees(new Donnees().poste("P", 1).candidat("a", "P", "X").priorites("Y", "a"))).containsExactly(
                new Anomalie("candidats[0].voeux[1]", Genre.POSTE_INCONNU, "X"), new Anomalie("priorites.Y", Genre.POSTE_INCONNU, "Y"));
    }

    @Test
    void un_candidat_inconnu_est_nomme_dans_les_priorites() {
        assertThat(refusees(new Donnees().poste("P", 1, "a", "b", "z").candidat("a").candidat("b")))
                .containsExactly(new Anomalie("priorites.P[2]", Genre.CANDIDAT_INCONNU, "z"));
    }

    @Test
    void ce_qui_est_donne_deux_fois_est_nomme() {
        assertThat(refusees(new Donnees().poste("P", 1, "a", "a").poste("P", 2, "a").candidat("a", "P", "P").candidat("a"))).containsExactly(
                new Anomalie("postes[1].id", Genre.POSTE_REPETE, "P"), new Anomalie("candidats[0].voeux[1]", Genre.VOEU_REPETE, "P"),
                new Anomalie("candidats[1].id", Genre.CANDIDAT_REPETE, "a"), new Anomalie("priorites.P[1]", Genre.PRIORITE_REPETEE, "a"),
                new Anomalie("priorites.P", Genre.PRIORITES_REPETEES, "P"));
    }

    @Test
    void des_places_negatives_sont_nommees() {
        assertThat(refusees(new Donnees().poste("P", 0).poste("Q", -2)))
                .containsExactly(new Anomalie("postes[1].places", Genre.PLACES_NEGATIVES, "-2"));
    }

    @Test
    void le_meme_id_peut_nommer_un_poste_et_un_candidat() {
        Instance instance = Instance.de(new Donnees().poste("1", 1, "1").candidat("1", "1").lues());
        assertThat(instance.nombrePostes()).isEqualTo(1);
        assertThat(instance.nombreCandidats()).isEqualTo(1);
        assertThat(instance.nombreVoeux()).isEqualTo(1);
    }

    @Test
    void chaque_voeu_porte_la_priorite_que_son_poste_donne_a_son_candidat() {
        Instance instance = Instance.de(new Donnees().candidat("b", "Q", "P").candidat("a", "P").poste("Q", 1, "a").poste("P", 1, "a", "b").lues());
        assertThat(instance.candidats).containsExactly("a", "b");
        assertThat(instance.postes).containsExactly("P", "Q");
        assertThat(instance.voeux).containsExactly(0, 1, 0);
        assertThat(instance.prioritesVoeux).containsExactly(0, Instance.NON_ACCEPTABLE, 1);
    }

    @Test
    void toutes_les_fautes_sont_comptees_et_les_premieres_nommees() {
        Donnees donnees = new Donnees();
        IntStream.range(0, 300).forEach(i -> donnees.poste("P" + i, -1));
        DonneesIncoherentes refus = catchThrowableOfType(DonneesIncoherentes.class, () -> Instance.de(donnees.lues()));
        assertThat(refus.nombre()).isEqualTo(300);
        assertThat(refus.anomalies()).hasSize(Anomalies.GARDEES);
    }

    @Test
    void un_refus_dit_combien_de_fautes_et_la_premiere() {
        assertThatThrownBy(() -> Instance.de(new Donnees().poste("P", -1).candidat("a", "X").lues())).hasMessageContaining("2 faults")
                .hasMessageContaining("postes[0].places");
    }
}
