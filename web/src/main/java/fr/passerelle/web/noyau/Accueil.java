package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Periode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The home page: what is open now, with its deadline, then what comes; what is over is no longer announced. */
@Named
@RequestScoped
public class Accueil {

    @Inject
    @Any
    private Instance<Annonces> domaines;
    private List<Annonce> annonces;

    public List<Annonce> getAnnonces() {
        if (annonces == null) {
            annonces = ordonner(domaines.stream().flatMap(d -> d.annonces().stream()));
        }
        return annonces;
    }

    static List<Annonce> ordonner(Stream<Annonce> annonces) {
        return annonces.filter(a -> a.etat() == Periode.Etat.OUVERTE || a.etat() == Periode.Etat.A_VENIR)
                .sorted(Comparator.comparing((Annonce a) -> a.etat() == Periode.Etat.A_VENIR)
                        .thenComparing(a -> a.etat() == Periode.Etat.OUVERTE ? a.fin() : a.debut(),
                                Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .toList();
    }
}
