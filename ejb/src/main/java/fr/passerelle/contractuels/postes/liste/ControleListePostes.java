package fr.passerelle.contractuels.postes.liste;

import fr.passerelle.contractuels.nomenclatures.DisciplineHorsPerimetre;
import fr.passerelle.contractuels.nomenclatures.DisciplineInconnue;
import fr.passerelle.contractuels.nomenclatures.NatureSupportInconnue;
import fr.passerelle.contractuels.nomenclatures.Nomenclatures;
import fr.passerelle.contractuels.nomenclatures.TypePoste;
import fr.passerelle.contractuels.nomenclatures.TypePosteInconnu;
import fr.passerelle.contractuels.postes.EtablissementInconnu;
import fr.passerelle.contractuels.postes.Poste;
import fr.passerelle.contractuels.postes.PosteDejaPris;
import fr.passerelle.contractuels.postes.PosteSupprime;
import fr.passerelle.contractuels.postes.SaisiePoste;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Holds lines of the DOS's list against what they name, read beforehand for all of them. The first value of each refusal is what
 * stands in the cell at fault, which its field names.
 *
 * @param etablissements the open schools, by RNE
 * @param couverte       whether the author of the list manages the posts of a discipline
 */
record ControleListePostes(Map<String, EtablissementNomme> etablissements, Nomenclatures.Codes disciplines, Nomenclatures.Codes types,
        Nomenclatures.Codes natures, Predicate<String> couverte) {

    /**
     * The form that makes a new post of the line, or changes the one that is known.
     *
     * @param connu null when no post of the campaign bears the identifiant
     * @throws fr.passerelle.noyau.ErreurMetier when the line names what is not, or what the post is not
     */
    SaisiePoste saisie(LigneListePostes ligne, Poste connu) {
        String discipline = discipline(ligne, connu);
        String type = type(ligne, connu);
        if (connu != null && connu.estSupprime()) {
            throw new PosteSupprime(connu.getIdentifiant()).sur("identifiant");
        }
        EtablissementNomme etablissement = etablissements.get(ligne.uai());
        if (etablissement == null) {
            throw new EtablissementInconnu(ligne.uai());
        }
        etablissement.confirmer(ligne.typeEple(), ligne.dptEple());
        SaisiePoste saisie = connu == null ? new SaisiePoste() : new SaisiePoste(connu);
        saisie.setIdentifiant(ligne.identifiant());
        saisie.setDiscipline(discipline);
        saisie.setTypePoste(type);
        saisie.setUai(ligne.uai());
        ligne.valeurs().accept(saisie);
        if (saisie.getNature() != null) {
            saisie.setNature(natures.lire(saisie.getNature()).orElseThrow(() -> new NatureSupportInconnue(saisie.getNature())));
        }
        return saisie;
    }

    private String discipline(LigneListePostes ligne, Poste connu) {
        boolean laSienne = connu != null && disciplines.nomme(ligne.discipline(), connu.getDiscipline());
        String discipline = laSienne ? connu.getDiscipline()
                : disciplines.lire(ligne.discipline()).orElseThrow(() -> new DisciplineInconnue(ligne.discipline()).sur("discipline"));
        if (!couverte.test(discipline)) {
            throw new DisciplineHorsPerimetre(ligne.discipline());
        }
        if (connu == null || laSienne) {
            return discipline;
        }
        // Of a post that the author may not see, nothing more is said than the form says.
        throw couverte.test(connu.getDiscipline()) ? new DisciplineDUnPoste(ligne.discipline(), connu)
                : new PosteDejaPris(ligne.identifiant());
    }

    private String type(LigneListePostes ligne, Poste connu) {
        if (ligne.typePoste() == null) {
            return connu == null ? TypePoste.ALTERNANT : connu.getTypePoste();
        }
        if (connu != null && types.nomme(ligne.typePoste(), connu.getTypePoste())) {
            return connu.getTypePoste();
        }
        String type = types.lire(ligne.typePoste()).orElseThrow(() -> new TypePosteInconnu(ligne.typePoste()).sur("typePoste"));
        if (connu != null) {
            throw new TypeDUnPoste(ligne.typePoste(), connu);
        }
        return type;
    }
}
