package fr.passerelle.noyau;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Runs a list in three statements whatever its size: how many, which keys (an index serves the order), and the lines of
 * those keys. When few lines answer what was searched, their keys are read first, in no order, and only those are sorted:
 * an index that holds the searched columns serves that, where the order's index would be walked to its end through every
 * row. An export reads all keys first, then the lines by slices: what it holds stays in order while others write.
 */
public final class RequeteListe<T> implements Search<T> {

    /** Lines read at a time by an export. */
    private static final int TRANCHE = 2_000;
    /** Up to that many lines found, they are sorted apart. */
    private static final int PEU = 1_000;

    private final EntityManager em;
    private final DefinitionListe<T> definition;
    private final Restriction restriction;

    public RequeteListe(EntityManager em, DefinitionListe<T> definition, Restriction restriction) {
        this.em = em;
        this.definition = definition;
        this.restriction = restriction;
    }

    @Override
    public DefinitionListe<T> definition() {
        return definition;
    }

    /** @param taille 0 to learn the number of lines alone: none is read */
    @Override
    public Tranche<T> chercher(Criteres criteres, Tri tri, int premier, int taille) {
        ConditionListe condition = new ConditionListe(definition, restriction, criteres);
        String ordre = ordre(tri);
        if (!criteres.vides()) {
            List<Object> trouvees = cles(condition, "").setMaxResults(PEU + 1).getResultList();
            if (trouvees.size() <= PEU) {
                return new Tranche<>(premier >= trouvees.size() ? List.of() : page(triees(trouvees, ordre), premier, taille), trouvees.size());
            }
        }
        long total = requete("select count(" + definition.cle() + ")", condition, "", Long.class).getSingleResult();
        return new Tranche<>(premier >= total ? List.of() : page(cles(condition, ordre), premier, taille), total);
    }

    private List<T> page(TypedQuery<Object> cles, int premier, int taille) {
        return taille == 0 ? List.of() : lignes(cles.setFirstResult(premier).setMaxResults(taille).getResultList());
    }

    private TypedQuery<Object> triees(List<Object> trouvees, String ordre) {
        return restriction.requete(em, "select " + definition.cle() + " from " + definition.source(ordre) + " where " + definition.cle()
                + " in :cles" + ordre, Object.class).setParameter("cles", trouvees);
    }

    /** The first lines, in one statement, for who wants to know no more than that there are such lines. */
    public List<T> premieres(Criteres criteres, Tri tri, int auPlus) {
        ConditionListe condition = new ConditionListe(definition, restriction, criteres);
        List<?> resultats = requete("select " + definition.selection(), condition, ordre(tri), Object.class).setMaxResults(auPlus).getResultList();
        @SuppressWarnings("unchecked")
        List<T> lignes = (List<T>) resultats;
        return lignes;
    }

    @Override
    public void parcourir(Criteres criteres, Tri tri, Consumer<T> suite) {
        ConditionListe condition = new ConditionListe(definition, restriction, criteres);
        new LectureParTranches<>(TRANCHE, this::lignes).lire(cles(condition, ordre(tri)).getResultList(), suite);
    }

    private List<T> lignes(List<Object> cles) {
        if (cles.isEmpty()) {
            return List.of();
        }
        Map<Object, T> parCle = new HashMap<>();
        TypedQuery<?> requete = restriction.requete(em, "select " + definition.selection() + " from " + definition.source()
                + " where " + definition.cle() + " in :cles", Object.class).setParameter("cles", cles);
        for (Object resultat : requete.getResultList()) {
            @SuppressWarnings("unchecked")
            T ligne = (T) resultat;
            parCle.put(definition.cleDe().apply(ligne), ligne);
        }
        return cles.stream().map(parCle::get).filter(Objects::nonNull).toList();
    }

    private TypedQuery<Object> cles(ConditionListe condition, String ordre) {
        return requete("select " + definition.cle(), condition, ordre, Object.class);
    }

    private <R> TypedQuery<R> requete(String selection, ConditionListe condition, String ordre, Class<R> type) {
        String suite = condition.jpql() + ordre;
        return preparer(em, selection + " from " + definition.source(selection + suite) + suite, condition.parametres(), type);
    }

    /** Each query is given the values it names: a {@code left join} that it does without may have named one more. */
    static <R> TypedQuery<R> preparer(EntityManager em, String jpql, Map<String, ?> valeurs, Class<R> type) {
        TypedQuery<R> requete = em.createQuery(jpql, type);
        valeurs.forEach((nom, valeur) -> {
            if (Pattern.compile(":" + nom + "\\b").matcher(jpql).find()) {
                requete.setParameter(nom, valeur);
            }
        });
        return requete;
    }

    /** The key closes the order, in the same way, so that one index serves both and no line is on two pages. */
    private String ordre(Tri tri) {
        StringBuilder ordre = new StringBuilder(" order by ");
        Tri dernier = tri == null ? definition.triInitial() : tri;
        for (; dernier.puis() != null; dernier = dernier.puis()) {
            ordre.append(chemin(dernier)).append(sens(dernier)).append(", ");
        }
        return ordre.append(chemin(dernier)).append(sens(dernier)).append(", ").append(definition.cle()).append(sens(dernier)).toString();
    }

    private String chemin(Tri tri) {
        Colonne<T> colonne = definition.colonne(tri.colonne());
        if (!colonne.triable()) {
            throw new ColonneInconnue(colonne.cle());
        }
        return colonne.chemin();
    }

    private static String sens(Tri tri) {
        return tri.croissant() ? " asc" : " desc";
    }
}
