package fr.passerelle.referentiel;

import fr.passerelle.noyau.Reference;
import fr.passerelle.noyau.Tenue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.util.Map;

/** Corrects what the ministry has wrong of an establishment. */
@Stateless
public class EtablissementService {

    @Inject
    private CommuneSearch communes;
    @Inject
    private NomenclatureSearch nomenclatures;
    @Inject
    private Tenue tenue;

    /** The form as it is now, to be shown. */
    @RolesAllowed(Acces.ADMINISTRATEUR)
    public SaisieEtablissement saisie(String uai) {
        return new SaisieEtablissement(tenue.trouver(Etablissement.class, uai));
    }

    /**
     * @throws AdresseIntrouvable when no commune of that name lies under that postal code nor in its département
     * @throws NumeroInvalide     when the SIRET has a wrong form, or a wrong key that no reason explains
     */
    @RolesAllowed(Acces.ADMINISTRATEUR)
    public void corriger(@Valid SaisieEtablissement saisie) {
        Etablissement etablissement = tenue.trouver(Etablissement.class, saisie.getUai());
        verifierSiret(saisie);
        etablissement.corriger(saisie, lieu(etablissement, saisie), tenue.correction());
        tenue.noter(ActeReferentiel.ETABLISSEMENT_CORRIGE, Reference.a(Etablissement.class, etablissement.getUai()), Map.of());
    }

    private LieuEtablissement lieu(Etablissement etablissement, SaisieEtablissement saisie) {
        if (etablissement.estA(saisie.getCodePostal(), saisie.getCommune())) {
            return etablissement.lieu();
        }
        LigneCommune commune = communes.localiser(saisie.getCodePostal(), saisie.getCommune()).orElseThrow(AdresseIntrouvable::new);
        String departement = commune.departement();
        String academie = nomenclatures.parCode(GenreNomenclature.DEPARTEMENT, departement)
                .map(LigneNomenclature::parent).orElseThrow(AdresseIntrouvable::new);
        return new LieuEtablissement(commune.codeInsee(), saisie.getCommune().strip(), departement, academie);
    }

    private static void verifierSiret(SaisieEtablissement saisie) {
        if (saisie.getSiret() == null) {
            return;
        }
        Controle controle = NumeroSiret.controler(saisie.getSiret());
        if (controle.valide()) {
            return;
        }
        if (!"siret.cle".equals(controle.motif())) {
            throw new NumeroInvalide(controle.motif()).sur("siret");
        }
        if (saisie.getSiretMotif() == null) {
            throw new NumeroInvalide("siret.motif.manquant").sur("siretMotif");
        }
    }
}
