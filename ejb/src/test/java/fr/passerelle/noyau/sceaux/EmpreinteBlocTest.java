package fr.passerelle.noyau.sceaux;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EmpreinteBlocTest {

    private static final Instant MINUIT = Instant.parse("2026-06-10T22:00:00Z");

    private static String empreinte(String precedente, String[]... lignes) {
        EmpreinteBloc bloc = new EmpreinteBloc(precedente, 2, MINUIT);
        for (String[] ligne : lignes) {
            bloc.ajouter(ligne);
        }
        assertThat(bloc.lignes()).isEqualTo(lignes.length);
        return bloc.finir();
    }

    private static String[] ligne(String... colonnes) {
        return colonnes;
    }

    @Test
    void la_meme_suite_a_la_meme_empreinte() {
        assertThat(empreinte("ab", ligne("1", "é"), ligne("2", null))).isEqualTo(empreinte("ab", ligne("1", "é"), ligne("2", null))).matches("[0-9a-f]{64}");
    }

    @Test
    void tout_ce_qui_differe_a_une_autre_empreinte() {
        Set<String> empreintes = Stream.of(empreinte("ab", ligne("1", "2")), empreinte("ac", ligne("1", "2")), empreinte("ab", ligne("12", "")),
                empreinte("ab", ligne("12", null)), empreinte("ab", ligne("1"), ligne("2")), empreinte("ab", ligne("2"), ligne("1")), empreinte("ab"),
                new EmpreinteBloc("ab", 3, MINUIT).finir(), new EmpreinteBloc("ab", 2, MINUIT.plusSeconds(1)).finir()).collect(Collectors.toSet());
        assertThat(empreintes).hasSize(9);
    }
}
