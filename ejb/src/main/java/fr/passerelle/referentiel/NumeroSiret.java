package fr.passerelle.referentiel;

import java.util.regex.Pattern;

/**
 * Number of an establishment in the Sirene register: nine digits of SIREN, five of NIC, checked by Luhn's formula. The post
 * offices of La Poste follow another rule (the plain sum is a multiple of five), its head office Luhn: either is accepted.
 */
public record NumeroSiret(String valeur) {

    private static final Pattern FORME = Pattern.compile("[0-9]{14}");
    private static final String SIREN_LA_POSTE = "356000000";

    /** @throws NumeroInvalide unless {@link #controler} accepts it */
    public NumeroSiret {
        valeur = CleDeControle.normaliser(valeur);
        controler(valeur).exiger();
    }

    public static Controle controler(String saisie) {
        String numero = CleDeControle.normaliser(saisie);
        if (!FORME.matcher(numero).matches()) {
            return Controle.refus("siret.format");
        }
        if (CleDeControle.unSeulSigne(numero)) {
            return Controle.refus("siret.repete");
        }
        boolean juste = CleDeControle.luhn(numero)
                || numero.startsWith(SIREN_LA_POSTE) && CleDeControle.sommeDesChiffres(numero) % 5 == 0;
        return juste ? Controle.VALIDE : Controle.refus("siret.cle");
    }

    public String siren() {
        return valeur.substring(0, SIREN_LA_POSTE.length());
    }

    @Override
    public String toString() {
        return valeur;
    }
}
