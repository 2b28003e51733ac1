package fr.passerelle.essai;

import fr.passerelle.noyau.Reglage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.Map;
import org.jboss.as.controller.client.ModelControllerClient;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** The running server's management: settings changed while it runs, and what it counts. */
public final class Administration {

    private final int port;

    public Administration(int port) {
        this.port = port;
    }

    /** Gives settings other values in the running server; closing gives them back those it was started with. */
    public Change regler(Map<Reglage, String> valeurs) {
        valeurs.forEach((reglage, valeur) -> {
            ModelNode ajout = Operations.createAddOperation(propriete(reglage));
            ajout.get("value").set(valeur);
            executer(ajout);
        });
        return () -> valeurs.keySet().forEach(reglage -> executer(Operations.createRemoveOperation(propriete(reglage))));
    }

    private static ModelNode propriete(Reglage reglage) {
        return Operations.createAddress("system-property", reglage.cle());
    }

    /** Runs one management operation and answers its result. */
    public ModelNode executer(ModelNode operation) {
        try (ModelControllerClient client = ModelControllerClient.Factory.create(InetAddress.getLoopbackAddress(), port)) {
            ModelNode reponse = client.execute(operation);
            if (!Operations.isSuccessfulOutcome(reponse)) {
                throw new IllegalStateException(Operations.getFailureDescription(reponse).asString());
            }
            return Operations.readResult(reponse);
        } catch (IOException echec) {
            throw new UncheckedIOException(echec);
        }
    }

    /** Settings that were changed, until it is closed. */
    @FunctionalInterface
    public interface Change extends AutoCloseable {
        @Override
        void close();
    }
}
