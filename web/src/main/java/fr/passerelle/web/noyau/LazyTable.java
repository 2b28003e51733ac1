package fr.passerelle.web.noyau;

import fr.passerelle.noyau.Colonne;
import fr.passerelle.noyau.Criteres;
import fr.passerelle.noyau.DefinitionListe;
import fr.passerelle.noyau.ErreurMetier;
import fr.passerelle.noyau.Search;
import fr.passerelle.noyau.Tranche;
import fr.passerelle.noyau.Tri;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import org.primefaces.model.SortOrder;

/**
 * A {@link Search} as {@code m:table} shows it: one page at a time, searched, filtered and sorted by the database, left and
 * found again in the same state. A page of the table costs one call of the {@code Search}, which also counts.
 *
 * @param <T> the record of one line
 */
public class LazyTable<T> extends LazyDataModel<T> {

    private final Search<T> search;
    private final String nom;
    private transient EtatListe etat;
    private transient DefinitionListe<T> definition;
    private transient FiltresListe filtres;
    private boolean revenirAuDebut;

    /**
     * A table whose state is kept for the visit under the page's address. An address that says {@code ?recherche=} opens it on what
     * these words find, whatever it showed before.
     */
    public LazyTable(Search<T> search) {
        this(search, FacesContext.getCurrentInstance().getViewRoot().getViewId());
        String demandee = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("recherche");
        if (demandee != null && !FacesContext.getCurrentInstance().isPostback()) {
            etat().effacer();
            etat().chercher(demandee);
        }
    }

    /** Same, under a name of its own: for a page that has several tables, or one per object. */
    public LazyTable(Search<T> search, String nom) {
        this.search = search;
        this.nom = nom;
    }

    LazyTable(Search<T> search, EtatListe etat) {
        this(search, "");
        this.etat = etat;
    }

    /**
     * Not the number of lines, which {@link #load} learns with the page itself: a number that lets the component ask for the
     * page it is on, or that sends it back to the first when what is searched has changed.
     */
    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return revenirAuDebut ? 1 : Integer.MAX_VALUE;
    }

    @Override
    public List<T> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        revenirAuDebut = false;
        Tri tri = tri(sortBy);
        Tranche<T> tranche = search.chercher(criteres(), tri, first, pageSize);
        int premier = first;
        if (tranche.lignes().isEmpty() && tranche.total() > 0) {
            premier = (int) ((tranche.total() - 1) / pageSize * pageSize);
            tranche = search.chercher(criteres(), tri, premier, pageSize);
            placer(premier);
        }
        etat().feuilleter(premier, pageSize, tri);
        setRowCount((int) tranche.total());
        return tranche.lignes();
    }

    private static Tri tri(Map<String, SortMeta> sortBy) {
        return sortBy.values().stream().filter(SortMeta::isActive).findFirst()
                .map(t -> new Tri(t.getField(), t.getOrder() != SortOrder.DESCENDING)).orElse(null);
    }

    private static void placer(int premier) {
        FacesContext context = FacesContext.getCurrentInstance();
        if (context != null && UIComponent.getCurrentComponent(context) instanceof DataTable table) {
            table.setFirst(premier);
        }
    }

    /**
     * What was typed or chosen changed: the list is read again from its first page.
     *
     * @throws ErreurMetier when a filter cannot be read as a value of its column; that filter is forgotten
     */
    public void relire() {
        revenirAuDebut = true;
        getFiltres().verifier();
    }

    /** Forgets the words searched and every filter. */
    public void effacer() {
        etat().effacer();
        relire();
    }

    /** Forgets one filter. */
    public void retirer(String colonne) {
        etat().filtres().remove(colonne);
        relire();
    }

    public DefinitionListe<T> definition() {
        if (definition == null) {
            definition = search.definition();
        }
        return definition;
    }

    public Criteres criteres() {
        return etat().criteres();
    }

    /** The order shown: the one asked for, or the list's own. */
    public Tri tri() {
        return etat().tri() == null ? definition().triInitial() : etat().tri();
    }

    public Search<T> search() {
        return search;
    }

    /** The columns shown, in order: what an export writes. */
    public List<Colonne<T>> colonnesVisibles() {
        Set<String> masquees = etat().masquees();
        return definition().colonnes().stream().filter(c -> !masquees.contains(c.cle())).toList();
    }

    /** The cell as its column writes it. */
    public String cellule(T ligne, String cle) {
        Colonne<T> colonne = definition().colonne(cle);
        return Cellules.ecrire(colonne.genre(), colonne.valeur().apply(ligne), Langue.courante());
    }

    public boolean visible(String cle) {
        return !etat().masquees().contains(cle);
    }

    /** Whether the column sorts; one that the page adds, such as its actions, does not. */
    public boolean triable(String cle) {
        return colonne(cle).filter(Colonne::triable).isPresent();
    }

    /** Style of the column's cells: figures stand on the right. */
    public String style(String cle) {
        return colonne(cle).map(c -> Cellules.style(c.genre())).orElse("libre");
    }

    private Optional<Colonne<T>> colonne(String cle) {
        return definition().colonnes().stream().filter(c -> c.cle().equals(cle)).findFirst();
    }

    public boolean isRestreinte() {
        return !criteres().vides();
    }

    public int getPremier() {
        return etat().premier();
    }

    public int getTaille() {
        return etat().taille();
    }

    public List<SortMeta> getOrdre() {
        return List.of(SortMeta.builder().field(tri().colonne())
                .order(tri().croissant() ? SortOrder.ASCENDING : SortOrder.DESCENDING).build());
    }

    public String getRecherche() {
        return etat().recherche();
    }

    public void setRecherche(String mots) {
        etat().chercher(mots);
    }

    /** What the panels "Filtres" and "Colonnes" work on. */
    public FiltresListe getFiltres() {
        if (filtres == null) {
            filtres = new FiltresListe(definition(), etat());
        }
        return filtres;
    }

    @Override
    public String getRowKey(T ligne) {
        return String.valueOf(definition().cleDe().apply(ligne));
    }

    private EtatListe etat() {
        if (etat == null) {
            etat = CDI.current().select(EtatListes.class).get().de(nom);
        }
        return etat;
    }
}
