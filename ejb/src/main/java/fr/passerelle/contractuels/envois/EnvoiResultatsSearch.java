package fr.passerelle.contractuels.envois;

import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Perimetre;
import fr.passerelle.comptes.Profil;
import fr.passerelle.comptes.Roles;
import fr.passerelle.contractuels.campagnes.CampagneCourante;
import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.RequeteListe;
import fr.passerelle.noyau.Restriction;
import fr.passerelle.noyau.SearchParmi;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The active disciplines of the DPE's périmètre, and what was sent of their results to the candidates, the schools or the inspectors. */
@Stateless
@LocalBean
public class EnvoiResultatsSearch implements SearchParmi<GenreEnvoi, LigneEnvoiResultats> {

    static final DefinitionListe<LigneEnvoiResultats> LISTE = new DefinitionListe<>(
            "Discipline d left join DisciplineCampagne x on x.discipline = d.code and x.campagne.id = :campagne "
                    + "left join SuiviEnvoi s on s.discipline = d.code and s.campagne = :campagne and s.genre = :genre", "d.id",
            "new fr.passerelle.contractuels.envois.LigneEnvoiResultats(d.id, d.code, d.libelle, x.resultats.moment, s.moment, s.par, s.rang, "
                    + "s.ecrits, s.envoyes, s.refuses, s.revenus, s.attendus, s.sansAdresse)", LigneEnvoiResultats::id,
            List.of(new Colonne<>("discipline", Colonne.Genre.TEXTE, LigneEnvoiResultats::intitule, "d.code", String.class),
                    Colonne.texte("libelle", LigneEnvoiResultats::libelle, "d.libelle"),
                    Colonne.instant("afficheLe", LigneEnvoiResultats::afficheLe, "x.resultats.moment"),
                    Colonne.instant("envoyeLe", LigneEnvoiResultats::envoyeLe, "s.moment"),
                    Colonne.texte("envoyePar", LigneEnvoiResultats::envoyePar, "s.par"),
                    Colonne.entier("ecrits", LigneEnvoiResultats::ecrits, "s.ecrits"),
                    Colonne.entier("envoyes", LigneEnvoiResultats::envoyes, "s.envoyes"),
                    Colonne.entier("attendus", LigneEnvoiResultats::attendus, "s.attendus"),
                    Colonne.entier("refuses", LigneEnvoiResultats::refuses, "s.refuses"),
                    Colonne.entier("revenus", LigneEnvoiResultats::revenus, "s.revenus"),
                    Colonne.entier("sansAdresse", LigneEnvoiResultats::sansAdresse, "s.sansAdresse")),
            List.of("d.code", "d.libelle"), Tri.par("discipline"));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Appelant appelant;
    @Inject
    private CampagneCourante campagne;

    @Override
    @PermitAll
    public DefinitionListe<LigneEnvoiResultats> definition() {
        return LISTE;
    }

    @Override
    @RolesAllowed(Roles.DPE)
    public Tranche<LigneEnvoiResultats> chercher(GenreEnvoi genre, Criteres criteres, Tri tri, int premier, int taille) {
        return requete(genre).chercher(criteres, tri, premier, taille);
    }

    @Override
    @RolesAllowed(Roles.DPE)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void parcourir(GenreEnvoi genre, Criteres criteres, Tri tri, Consumer<LigneEnvoiResultats> suite) {
        requete(genre).parcourir(criteres, tri, suite);
    }

    private RequeteListe<LigneEnvoiResultats> requete(GenreEnvoi genre) {
        return new RequeteListe<>(em, LISTE, Restriction.a("d.active = true", Map.of("campagne", campagne.numero(), "genre", genre))
                .parmi("d.code", "disciplines", appelant.droits().codes(Perimetre.Genre.DISCIPLINE, Profil.DPE)));
    }
}
