package fr.passerelle.web.api.referentiel;

import fr.passerelle.referentiel.Controle;
import fr.passerelle.referentiel.NumeroIne;
import fr.passerelle.referentiel.NumeroSiret;
import fr.passerelle.referentiel.NumeroUai;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/** The identifiers the API checks, by the name their address bears. */
enum SorteNumero {
    UAI("uai", NumeroUai::controler),
    SIRET("siret", NumeroSiret::controler),
    INE("ine", NumeroIne::controler);

    private final String nom;
    private final Function<String, Controle> regle;

    SorteNumero(String nom, Function<String, Controle> regle) {
        this.nom = nom;
        this.regle = regle;
    }

    static Optional<SorteNumero> de(String nom) {
        return Arrays.stream(values()).filter(s -> s.nom.equals(nom)).findFirst();
    }

    Controle controler(String valeur) {
        return regle.apply(valeur);
    }
}
