package fr.passerelle.mesures;

import fr.passerelle.essai.Administration;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.jboss.as.controller.client.helpers.Operations;
import org.jboss.dmr.ModelNode;

/** The server's heap as its virtual machine counts it. */
final class Tas {

    private static final String PLATEFORME = "core-service";
    private static final String MESURES = "platform-mbean";

    private final Administration administration;

    Tas(int port) {
        this.administration = new Administration(port);
    }

    /** Collects what is no longer used and forgets earlier peaks; answers the bytes that stay. */
    long vider() {
        ModelNode memoire = Operations.createAddress(PLATEFORME, MESURES, "type", "memory");
        administration.executer(Operations.createOperation("gc", memoire));
        espaces().forEach(e -> administration.executer(Operations.createOperation("reset-peak-usage", adresse(e))));
        return somme(e -> lire(e).get("usage", "used").asLong());
    }

    /** The most bytes each space of the heap has held since, together: the heap never held more at one moment. */
    long pointe() {
        return somme(e -> lire(e).get("peak-usage", "used").asLong());
    }

    private long somme(ToLongFunction<String> octets) {
        return espaces().stream().mapToLong(octets).sum();
    }

    private List<String> espaces() {
        ModelNode noms = Operations.createOperation("read-children-names", Operations.createAddress(PLATEFORME, MESURES, "type", "memory-pool"));
        noms.get("child-type").set("name");
        return administration.executer(noms).asList().stream().map(ModelNode::asString)
                .filter(e -> lire(e).get("type").asString().toUpperCase(Locale.ROOT).equals("HEAP")).toList();
    }

    private ModelNode lire(String espace) {
        ModelNode lecture = Operations.createReadResourceOperation(adresse(espace));
        lecture.get("include-runtime").set(true);
        return administration.executer(lecture);
    }

    private static ModelNode adresse(String espace) {
        return Operations.createAddress(PLATEFORME, MESURES, "type", "memory-pool", "name", espace);
    }
}
