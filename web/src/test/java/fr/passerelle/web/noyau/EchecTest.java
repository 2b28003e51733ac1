package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.noyau.AccesRefuse;
import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Introuvable;
import fr.passerelle.noyau.ModifieEntreTemps;
import fr.passerelle.web.noyau.Echec.Genre;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import jakarta.validation.ConstraintViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EchecTest {

    /** Named as the one of persistence, which pages do not know. */
    private static final class OptimisticLockException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    static Stream<Arguments> echecs() {
        return Stream.of(Arguments.of(new ErreurMetier("x"), Genre.REFUS, 409),
                Arguments.of(new ConstraintViolationException(Set.of()), Genre.REFUS, 409),
                Arguments.of(new ModifieEntreTemps("Jeanne Martin", Instant.EPOCH), Genre.CONFLIT, 409),
                Arguments.of(new OptimisticLockException(), Genre.CONFLIT, 409),
                Arguments.of(new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062), Genre.CONFLIT, 409),
                Arguments.of(new SQLIntegrityConstraintViolationException("Cannot delete", "23000", 1451), Genre.PANNE, 500),
                Arguments.of(new AccesRefuse(), Genre.INTERDIT, 403),
                Arguments.of(new EJBAccessException(), Genre.INTERDIT, 403),
                Arguments.of(new Introuvable(), Genre.INTROUVABLE, 404),
                Arguments.of(new ViewExpiredException(), Genre.EXPIREE, 409),
                Arguments.of(new IllegalStateException(), Genre.PANNE, 500));
    }

    @ParameterizedTest
    @MethodSource("echecs")
    void un_echec_se_reconnait_sous_ce_qui_l_enveloppe(Throwable cause, Genre genre, int statut) {
        Echec echec = Echec.de(new FacesException(new EJBException("", new IllegalArgumentException(cause))));
        assertThat(echec.genre()).isEqualTo(genre);
        assertThat(echec.genre().statut()).isEqualTo(statut);
    }

    @Test
    void le_verrou_perdu_se_dit_comme_une_modification() {
        assertThat(Echec.de(new OptimisticLockException()).cause()).isInstanceOfSatisfying(ErreurMetier.class,
                e -> assertThat(e.cle()).isEqualTo("modifie.entretemps.inconnu"));
    }

    @Test
    void une_cle_deja_prise_se_dit_comme_un_enregistrement_d_un_autre() {
        assertThat(Echec.de(new SQLIntegrityConstraintViolationException("Duplicate entry", "23000", 1062)).cause())
                .isInstanceOfSatisfying(ErreurMetier.class, e -> assertThat(e.cle()).isEqualTo("enregistre.entretemps"));
    }

    @Test
    void seul_un_refus_se_dit_sur_la_page() {
        assertThat(Echec.de(new ErreurMetier("x")).peutSeDireSurLaPage()).isTrue();
        assertThat(Echec.de(new AccesRefuse()).peutSeDireSurLaPage()).isFalse();
        assertThat(Echec.de(new IllegalStateException()).peutSeDireSurLaPage()).isFalse();
    }
}
