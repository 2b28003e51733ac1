package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.candidatures.JustificatifsJoints;
import fr.passerelle.web.noyau.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells what became of documents sent together: each refusal by its field, and what was done. */
@ApplicationScoped
public class AnnonceJustificatifs {

    @Inject
    private Messages messages;

    /**
     * @param inscription key of what is said when they have just registered the candidature
     * @return whether all were joined, so that the page may be left
     */
    public boolean dire(JustificatifsJoints sort, String inscription) {
        sort.refuses().forEach(messages::refuse);
        if (sort.inscrit()) {
            messages.reussi("contractuels", inscription);
        } else if (sort.joints() > 0) {
            messages.reussi("contractuels", "documents.joints", sort.joints());
        } else if (sort.refuses().isEmpty()) {
            messages.alerte("contractuels", "documents.aucun");
        }
        return sort.refuses().isEmpty();
    }
}
