package fr.passerelle.referentiel;

/**
 * Student's national number (INE) in any of its four forms. Where the key is published it is computed; for the other two
 * forms the check says that only the form was looked at.
 */
public record NumeroIne(String valeur) {

    private static final int SIGNES = 10;
    private static final int BASE_NNE = 36;

    /** @throws NumeroInvalide unless {@link #controler} accepts it */
    public NumeroIne {
        valeur = CleDeControle.normaliser(valeur);
        controler(valeur).exiger();
    }

    public static Controle controler(String saisie) {
        String numero = CleDeControle.normaliser(saisie);
        return FormeIne.de(numero).map(forme -> controler(forme, numero)).orElse(Controle.refus("ine.format"));
    }

    public FormeIne forme() {
        return FormeIne.de(valeur).orElseThrow();
    }

    private static Controle controler(FormeIne forme, String numero) {
        return switch (forme) {
            case BEA -> cleBea(numero);
            case NNE -> cleNne(numero);
            case RNIE, APPRENTISSAGE -> Controle.sousReserve("ine.forme.seule");
        };
    }

    private static Controle cleBea(String numero) {
        String chiffres = numero.substring(0, SIGNES);
        if (CleDeControle.unSeulSigne(chiffres)) {
            return Controle.refus("ine.repete");
        }
        char cle = CleDeControle.lettre(Long.parseLong(chiffres));
        return numero.charAt(SIGNES) == cle ? Controle.VALIDE : Controle.refus("ine.cle");
    }

    /** The key is the last digit of six times the sum of the first nine signs, plus the tenth. */
    private static Controle cleNne(String numero) {
        int somme = 0;
        for (int i = 0; i < SIGNES; i++) {
            somme += Character.digit(numero.charAt(i), BASE_NNE) * (i < SIGNES - 1 ? 6 : 1);
        }
        return numero.charAt(SIGNES) - '0' == somme % 10 ? Controle.VALIDE : Controle.refus("ine.cle");
    }

    @Override
    public String toString() {
        return valeur;
    }
}
