package fr.passerelle.contractuels.candidatures;

import fr.passerelle.contractuels.nomenclatures.DisciplineInconnue;
import fr.passerelle.referentiel.CommuneSearch;
import fr.passerelle.referentiel.Controle;
import fr.passerelle.referentiel.DisciplineSearch;
import fr.passerelle.referentiel.NumeroTelephone;
import fr.passerelle.referentiel.TelephoneIllisible;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Reads a fiche as it was typed: refuses what is no telephone number, commune or discipline, naming the field. */
@ApplicationScoped
class ControleFiche {

    private static final Map<Manque, String> CHAMPS = new EnumMap<>(Map.of(Manque.COURRIEL, "courriel",
            Manque.SITUATION_FAMILIALE, "situationFamiliale", Manque.NOMBRE_ENFANTS, "nombreEnfants", Manque.ADRESSE, "adresse",
            Manque.COMMUNE, "commune", Manque.TELEPHONE, "telephone", Manque.DISCIPLINE, "discipline"));

    @Inject
    private CommuneSearch communes;
    @Inject
    private DisciplineSearch disciplines;

    Coordonnees coordonnees(SaisieFiche saisie) {
        return new Coordonnees(saisie.getAdresse(), saisie.getCodePostal(), commune(saisie), telephone(saisie.getTelephone()));
    }

    /** @throws DisciplineInconnue unless it is active, or the one the dossier already has */
    String discipline(SaisieFiche saisie, String presente) {
        String code = saisie.getDiscipline();
        if (code == null || code.isBlank()) {
            return null;
        }
        if (!Objects.equals(code, presente) && disciplines.parCode(code).filter(d -> d.active()).isEmpty()) {
            throw new DisciplineInconnue(code).sur("discipline");
        }
        return code;
    }

    /** @throws InformationManquante naming the first mandatory field that is empty; documents are not the fiche's matter */
    static void exigerRemplie(String courriel, Coordonnees coordonnees, Situation situation, String discipline) {
        Completude.manques(courriel, coordonnees, situation, discipline, Pieces.AUCUNE).stream()
                .filter(m -> !m.estUnDocument()).findFirst().ifPresent(m -> {
                    throw new InformationManquante(m).sur(CHAMPS.get(m));
                });
    }

    private String commune(SaisieFiche saisie) {
        String commune = saisie.getCommune();
        if (commune == null || commune.isBlank() || saisie.getCodePostal() == null || saisie.getCodePostal().isBlank()) {
            return commune;
        }
        Controle controle = communes.controler(saisie.getCodePostal(), commune);
        if (!controle.valide()) {
            throw new CommuneHorsCodePostal(commune, saisie.getCodePostal()).sur("commune");
        }
        return commune;
    }

    private static String telephone(String saisie) {
        if (saisie == null || saisie.isBlank()) {
            return null;
        }
        return NumeroTelephone.lire(saisie).orElseThrow(() -> new TelephoneIllisible().sur("telephone"));
    }
}
