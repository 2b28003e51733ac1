package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.LectureSeule.Motif;
import fr.passerelle.contractuels.Manque;
import fr.passerelle.noyau.Textes;
import fr.passerelle.web.noyau.Langue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Sentences that pages of a dossier make of its values. */
@Named
@ApplicationScoped
public class TextesDossier {

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
        return Math.max(1, Math.round(octets / 1024.0));
    }
}
