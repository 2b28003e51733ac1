package fr.passerelle.referentiel;

import java.util.regex.Pattern;

/**
 * Number of a school or a service of the ministry (UAI, formerly RNE): seven digits and a key letter. A right key does not
 * mean that the school exists: {@link EtablissementSearch} knows that.
 */
public record NumeroUai(String valeur) {

    private static final Pattern FORME = Pattern.compile("[0-9]{7}[A-Z]");
    private static final int CHIFFRES = 7;

    /** @throws NumeroInvalide unless {@link #controler} accepts it */
    public NumeroUai {
        valeur = CleDeControle.normaliser(valeur);
        controler(valeur).exiger();
    }

    public static Controle controler(String saisie) {
        String numero = CleDeControle.normaliser(saisie);
        if (!FORME.matcher(numero).matches()) {
            return Controle.refus("uai.format");
        }
        char cle = CleDeControle.lettre(Long.parseLong(numero.substring(0, CHIFFRES)));
        return numero.charAt(CHIFFRES) == cle ? Controle.VALIDE : Controle.refus("uai.cle");
    }

    @Override
    public String toString() {
        return valeur;
    }
}
