package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.LectureSeule.Motif;
import fr.passerelle.contractuels.candidatures.DossierCandidat;
import fr.passerelle.contractuels.candidatures.Manque;
import fr.passerelle.noyau.Textes;
import fr.passerelle.web.noyau.Langue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Sentences that pages of a dossier make of its values. */
@Named
@ApplicationScoped
public class TextesDossier {

    private static final double KILO = 1_000;
    /** What each card shows, by its anchor. */
    private static final Map<String, Set<Manque>> CARTES = Map.of("identite", EnumSet.of(Manque.COURRIEL),
            "situation", EnumSet.of(Manque.SITUATION_FAMILIALE, Manque.NOMBRE_ENFANTS),
            "adresse", EnumSet.of(Manque.ADRESSE, Manque.COMMUNE, Manque.TELEPHONE), "diplome", EnumSet.of(Manque.DISCIPLINE));

    /** complet or incomplet: whether something that the card shows is still missing. */
    public String etat(DossierCandidat dossier, String carte) {
        return Collections.disjoint(dossier.manques(), CARTES.get(carte)) ? "complet" : "incomplet";
    }

    /** Why the page is read-only. */
    public String motif(Motif motif) {
        return motif == null ? "" : Textes.texte("erreurs", Langue.courante(), motif.cle(), motif.valeurs());
    }

    /** What is missing, as staff read it: the candidate's own page says "votre". */
    public String manque(Manque manque) {
        return Textes.texte("contractuels", Langue.courante(), "candidat_detail.manque." + manque.name());
    }

    /** The size of a file in ko, at least 1. */
    public long kilo(long octets) {
        return Math.max(1, Math.round(octets / KILO));
    }
}
