package fr.passerelle.referentiel;

import java.util.regex.Pattern;

/** The form of a postal code; whether it exists is known by {@link CommuneSearch}. */
final class CodePostal {

    private static final Pattern FORME = Pattern.compile("[0-9]{5}");

    private CodePostal() {
    }

    static Controle controler(String saisie) {
        return FORME.matcher(CleDeControle.normaliser(saisie)).matches() ? Controle.VALIDE : Controle.refus("code.postal.format");
    }

    /** @throws NumeroInvalide on the field {@code codePostal}, unless it is five digits */
    static String exiger(String saisie) {
        if (!controler(saisie).valide()) {
            throw new NumeroInvalide("code.postal.format").sur("codePostal");
        }
        return CleDeControle.normaliser(saisie);
    }
}
