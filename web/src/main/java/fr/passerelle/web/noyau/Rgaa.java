package fr.passerelle.web.noyau;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The accessibility statement: the 106 criteria of RGAA 4.1, each in the state in which it was really tested. */
@Named
@ApplicationScoped
public class Rgaa {

    private static final String TABLE = "/WEB-INF/accessibilite/rgaa-4.1.csv";

    @Inject
    private ServletContext application;
    private List<CritereRgaa> criteres;

    @PostConstruct
    void lire() {
        try (InputStream table = application.getResourceAsStream(TABLE)) {
            criteres = CritereRgaa.lire(new String(table.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException illisible) {
            throw new UncheckedIOException(illisible);
        }
    }

    public List<CritereRgaa> getCriteres() {
        return criteres;
    }

    public List<String> getThemes() {
        return criteres.stream().map(CritereRgaa::theme).distinct().toList();
    }

    public List<CritereRgaa> theme(String theme) {
        return criteres.stream().filter(c -> c.theme().equals(theme)).toList();
    }

    /** What is not met, for the list the law asks for. */
    public List<CritereRgaa> getNonConformes() {
        return criteres.stream().filter(c -> c.etat() == CritereRgaa.Etat.NON_CONFORME).toList();
    }

    public long nombre(String etat) {
        return criteres.stream().filter(c -> c.etat().name().equals(etat)).count();
    }

    /** Share of the applicable criteria that are met, in whole per cent. */
    public int getTaux() {
        long applicables = criteres.size() - nombre("NON_APPLICABLE");
        return applicables == 0 ? 100 : (int) (100 * nombre("CONFORME") / applicables);
    }

    /** Legal state (décret 2019-768): whole, partial from one half, else not. */
    public String getConformite() {
        return getTaux() == 100 ? "totale" : getTaux() >= 50 ? "partielle" : "non";
    }
}
