package fr.passerelle.contractuels.nomenclatures;

import fr.passerelle.referentiel.DisciplineSearch;
import fr.passerelle.referentiel.GenreNomenclature;
import fr.passerelle.referentiel.ValeurNomenclature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The codes a list may name, by code or by label, whatever the case and the accents. */
@ApplicationScoped
public class Nomenclatures {

    @Inject
    private DisciplineSearch disciplines;
    @PersistenceContext
    private EntityManager em;

    /** Codes by what a list may write. */
    public record Codes(Map<String, String> parEcriture) {

        /** The code meant; empty when nothing bears that name. */
        public Optional<String> lire(String ecriture) {
            return Optional.ofNullable(parEcriture.get(comparable(ecriture)));
        }

        /** Whether that is how the code may be written, be it no longer among those offered. */
        public boolean nomme(String ecriture, String code) {
            return lire(ecriture).filter(code::equals).isPresent() || comparable(ecriture).equals(comparable(code));
        }
    }

    /** The active disciplines: {@code L0422}, {@code ANGLAIS} and {@code L0422 - ANGLAIS} name the same. */
    public Codes disciplines() {
        Map<String, String> codes = new HashMap<>();
        disciplines.actives().forEach(d -> ajouter(codes, d.code(), d.libelle()));
        return new Codes(codes);
    }

    public Codes typesPoste() {
        Map<String, String> codes = new HashMap<>();
        em.createQuery("select t from TypePoste t where t.actif = true", TypePoste.class).getResultList()
                .forEach(t -> ajouter(codes, t.getCode(), t.getLibelle()));
        return new Codes(codes);
    }

    /** The natures of support, also those that forms no longer offer: a post keeps its own. */
    public Codes naturesSupport() {
        Map<String, String> codes = new HashMap<>();
        em.createQuery("select v from ValeurNomenclature v where v.genre = :genre order by v.active", ValeurNomenclature.class)
                .setParameter("genre", GenreNomenclature.NATURE_SUPPORT).getResultList()
                .forEach(v -> ajouter(codes, v.getCode(), v.getLibelle()));
        return new Codes(codes);
    }

    private static void ajouter(Map<String, String> codes, String code, String libelle) {
        codes.put(comparable(code), code);
        codes.put(comparable(libelle), code);
        codes.put(comparable(code + libelle), code);
    }

    private static String comparable(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFD).replaceAll("[^\\p{Alnum}]", "").toUpperCase(Locale.ROOT);
    }
}
