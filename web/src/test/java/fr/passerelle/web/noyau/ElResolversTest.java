package fr.passerelle.web.noyau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ElResolversTest {

    private record Adresse(String commune, int codePostal) {
    }

    private static final class Contexte extends ELContext {
        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }

    private final Contexte contexte = new Contexte();
    private final RecordELResolver records = new RecordELResolver();
    private final TextesELResolver textes = new TextesELResolver();

    @Test
    void un_composant_de_record_se_lit_par_son_nom() {
        assertThat(records.getValue(contexte, new Adresse("Dijon", 21000), "commune")).isEqualTo("Dijon");
        assertThat(contexte.isPropertyResolved()).isTrue();
    }

    @Test
    void ce_qui_n_est_pas_un_composant_est_laisse_aux_autres() {
        assertThat(records.getValue(contexte, new Adresse("Dijon", 21000), "class")).isNull();
        assertThat(records.getValue(contexte, "texte", "commune")).isNull();
        assertThat(contexte.isPropertyResolved()).isFalse();
    }

    @Test
    void un_record_ne_s_ecrit_pas() {
        assertThatThrownBy(() -> records.setValue(contexte, new Adresse("Dijon", 21000), "commune", "Nevers"))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    @Test
    void un_lot_de_textes_se_nomme_et_une_cle_absente_se_voit() {
        Object commun = textes.getValue(contexte, null, "commun");
        assertThat(commun).isInstanceOf(ResourceBundle.class);
        assertThat(textes.getValue(contexte, commun, "oui")).isEqualTo("Oui");
        assertThat(textes.getValue(contexte, commun, "nulle.part")).isEqualTo("??nulle.part??");
        assertThat(textes.getValue(contexte, null, "essai")).isNull();
    }
}
