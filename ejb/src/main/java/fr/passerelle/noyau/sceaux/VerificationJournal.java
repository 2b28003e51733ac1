package fr.passerelle.noyau.sceaux;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * The command that checks the seals of the journal outside the server, on the database that the installation's settings name. It ends
 * with 0 when all agree, 1 when a block was touched, 2 when the database cannot be read.
 */
public final class VerificationJournal {

    private VerificationJournal() {
    }

    public static void main(String[] arguments) {
        System.exit(verifier(System.getenv(), System.out));
    }

    static int verifier(Map<String, String> reglages, PrintStream sortie) {
        try (Connection base = DriverManager.getConnection(reglages.getOrDefault("PASSERELLE_DB_URL", ""), reglages.get("PASSERELLE_DB_USER"),
                reglages.get("PASSERELLE_DB_PASSWORD"))) {
            base.setReadOnly(true);
            return dire(new ChaineJournal(base).verifier(), sortie);
        } catch (SQLException illisible) {
            sortie.println("La base n'a pas pu être lue : " + illisible.getMessage());
            return 2;
        }
    }

    private static int dire(BilanVerification bilan, PrintStream sortie) {
        if (bilan.dernier() == null) {
            sortie.println("Aucun bloc du journal n'est encore scellé : la nuit scelle les jours passés.");
            return 0;
        }
        bilan.ruptures().forEach(r -> sortie.println("Bloc " + r.numero() + " : " + r.raison().libelle() + "."));
        sortie.println((bilan.intact() ? "Le journal est intact" : "Le journal n'est plus celui qui a été scellé") + " : " + bilan.dernier().numero()
                + " blocs, " + bilan.lignes() + " lignes relues, jusqu'au " + bilan.dernier().jusquA() + ".");
        sortie.println("Dernier sceau : " + bilan.dernier().empreinte());
        return bilan.intact() ? 0 : 1;
    }
}
