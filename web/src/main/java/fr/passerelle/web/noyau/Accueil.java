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

/** The home page: what is open now, with its deadline, then what comes, then what is over and still worth telling. */
@Named
@RequestScoped
public class Accueil {

    private static final List<Periode.Etat> ORDRE = List.of(Periode.Etat.OUVERTE, Periode.Etat.A_VENIR, Periode.Etat.CLOSE);

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
        return annonces.filter(a -> a.etat() != Periode.Etat.A_DEFINIR)
                .sorted(Comparator.comparing((Annonce a) -> ORDRE.indexOf(a.etat()))
                        .thenComparing(a -> a.etat() == Periode.Etat.OUVERTE ? a.fin() : a.debut(),
                                Comparator.nullsLast(Comparator.<Instant>naturalOrder())))
                .toList();
    }
}
