package fr.passerelle.contractuels;

import fr.passerelle.referentiel.DisciplineSearch;
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
class Nomenclatures {

    @Inject
    private DisciplineSearch disciplines;
    @PersistenceContext
    private EntityManager em;

    /** Codes by what a list may write. */
    record Codes(Map<String, String> parEcriture) {

        /** The code meant; empty when nothing bears that name. */
        Optional<String> lire(String ecriture) {
            return Optional.ofNullable(parEcriture.get(comparable(ecriture)));
        }
    }

    /** The active disciplines: {@code L0422}, {@code ANGLAIS} and {@code L0422 - ANGLAIS} name the same. */
    Codes disciplines() {
        Map<String, String> codes = new HashMap<>();
        disciplines.actives().forEach(d -> ajouter(codes, d.code(), d.libelle()));
        return new Codes(codes);
    }

    Codes typesPoste() {
        Map<String, String> codes = new HashMap<>();
        em.createQuery("select t from TypePoste t where t.actif = true", TypePoste.class).getResultList()
                .forEach(t -> ajouter(codes, t.getCode(), t.getLibelle()));
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
