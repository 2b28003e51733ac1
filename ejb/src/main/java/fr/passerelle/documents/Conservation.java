package fr.passerelle.documents;

import fr.passerelle.noyau.Horloge;
import fr.passerelle.noyau.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;

/** How long what was withdrawn or imported is kept ({@link Reglage#DOCUMENTS_CONSERVATION}, in days). */
@ApplicationScoped
public class Conservation {

    @Inject
    private Horloge horloge;

    /** What was left before that moment is no longer kept. */
    public Instant limite() {
        return horloge.instant().minus(Duration.ofDays(Long.parseLong(Reglage.DOCUMENTS_CONSERVATION.texte())));
    }
}
