package fr.passerelle.web.contractuels;

import fr.passerelle.contractuels.propositions.Changements;
import fr.passerelle.contractuels.propositions.MotifRefus;
import fr.passerelle.contractuels.propositions.VoeuExplique;
import fr.passerelle.contractuels.propositions.VueLigne;
import fr.passerelle.noyau.Textes;
import fr.passerelle.web.noyau.Langue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sentences that the pages of propositions make of their values. */
@Named
@ApplicationScoped
public class TextesProposition {

    /** What became of a wish, and what told the candidate apart where it may be said. */
    public String voeu(VueLigne.Voeu voeu) {
        VoeuExplique v = voeu.explique();
        String phrase = texte("proposition_ligne.voeu." + v.motif(), v.priorite(), ordinal(v.priorite()), v.demandes(), v.places(), v.dernier(),
                ordinal(v.dernier()));
        return v.departage() == null ? phrase : (phrase + " " + texte("proposition_ligne.departage." + v.departage())).strip();
    }

    private static String ordinal(int rang) {
        return texte(rang == 1 ? "proposition_ligne.premier" : "proposition_ligne.suivant");
    }

    /** To who may read it, whether the legal priority counted; empty elsewhere. */
    public String legale(VueLigne ligne, VueLigne.Voeu voeu) {
        return ligne.legale() == null || !voeu.explique().boe() ? "" : texte("proposition_ligne.legale." + ligne.legale());
    }

    /** What has changed since, a sentence each. */
    public List<String> changements(Changements c) {
        Map<String, Long> nombres = new LinkedHashMap<>();
        nombres.put("voeux", c.voeux());
        nombres.put("decisions", c.decisions());
        nombres.put("postes", c.postes());
        nombres.put("dossiers", c.dossiers());
        nombres.put("avis", c.avis());
        nombres.put("priorites", c.priorites());
        return nombres.entrySet().stream().filter(n -> n.getValue() > 0)
                .map(n -> texte("proposition_fiche.change." + n.getKey(), n.getValue())).toList();
    }

    /** Why a line was refused, to follow a name. */
    public String motif(MotifRefus motif) {
        return Textes.libelle(motif, Langue.courante());
    }

    private static String texte(String cle, Object... valeurs) {
        return Textes.texte("propositions", Langue.courante(), cle, valeurs);
    }
}
