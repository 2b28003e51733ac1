package fr.passerelle.documents.imports;

import fr.passerelle.comptes.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Treats lines of an import, each call in a transaction of its own: the domain says or does what they mean, and the result
 * of each is written with it. Lines that have a result already are left alone, so that a pass can be replayed from anywhere.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PassageImportService {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ImportsDeclares declares;

    /** Treats these lines; whatever fails undoes them all. */
    @RolesAllowed(Roles.SYSTEME)
    public void traiter(long id, List<LigneFichier> lignes) {
        Import source = em.find(Import.class, id);
        PhaseImport phase = source.getEtat().phase();
        List<LigneFichier> restantes = new ArrayList<>(lignes);
        restantes.removeIf(deja(source, phase, lignes)::contains);
        if (!restantes.isEmpty()) {
            traiter(declares.trouver(source.getCode()), source, phase, restantes);
        }
    }

    /** Notes that a line could not be treated. */
    @RolesAllowed(Roles.SYSTEME)
    public void refuser(long id, LigneFichier ligne, Refus refus) {
        Import source = em.find(Import.class, id);
        ecrire(source, source.getEtat().phase(), ligne.numero(), identifiant(declares.trouver(source.getCode()), ligne),
                Constat.refusee(List.of(refus)));
    }

    private <L> void traiter(ImportTraite<L> traite, Import source, PhaseImport phase, List<LigneFichier> lignes) {
        List<L> lues = new ArrayList<>();
        List<LigneFichier> admises = new ArrayList<>();
        List<String> cles = new ArrayList<>();
        for (LigneFichier ligne : lignes) {
            L lue = ligne.refus().isEmpty() ? traite.lire(ligne) : null;
            if (ligne.refus().isEmpty()) {
                lues.add(lue);
                admises.add(ligne);
                cles.add(traite.cle(lue));
            } else {
                ecrire(source, phase, ligne.numero(), identifiant(traite, ligne), Constat.refusee(ligne.refus()));
            }
        }
        refuserDoubles(source, phase, lues, admises, cles);
        List<Constat> constats = lues.isEmpty() ? List.of()
                : phase == PhaseImport.ANALYSE ? traite.analyser(lues) : traite.executer(lues);
        for (int i = 0; i < admises.size(); i++) {
            ecrire(source, phase, admises.get(i).numero(), cles.get(i), constats.get(i));
        }
    }

    /** What the report calls a line that could not be read: its first column. */
    private static String identifiant(ImportTraite<?> traite, LigneFichier ligne) {
        return ligne.texte(traite.colonnes().get(0).cle());
    }

    /** Takes out the lines whose key an earlier line of the file has. */
    private <L> void refuserDoubles(Import source, PhaseImport phase, List<L> lues, List<LigneFichier> admises, List<String> cles) {
        Map<String, Integer> connues = connues(source, phase, cles);
        for (int i = 0; i < admises.size(); ) {
            Integer premiere = connues.putIfAbsent(cles.get(i), admises.get(i).numero());
            if (premiere == null) {
                i++;
            } else {
                ecrire(source, phase, admises.get(i).numero(), cles.get(i),
                        Constat.refusee(List.of(Refus.de("", cles.get(i), "import.ligne.double", premiere))));
                lues.remove(i);
                admises.remove(i);
                cles.remove(i);
            }
        }
    }

    private Map<String, Integer> connues(Import source, PhaseImport phase, List<String> cles) {
        Map<String, Integer> connues = new HashMap<>();
        if (!cles.isEmpty()) {
            em.createQuery("select l.cle, l.ligne from LigneImport l where l.source = :source and l.phase = :phase "
                    + "and l.cle in :cles and l.resultat <> :refusee", Object[].class)
                    .setParameter("source", source).setParameter("phase", phase).setParameter("cles", cles)
                    .setParameter("refusee", Constat.Resultat.REFUSEE).getResultList()
                    .forEach(l -> connues.put((String) l[0], (Integer) l[1]));
        }
        return connues;
    }

    private Set<LigneFichier> deja(Import source, PhaseImport phase, List<LigneFichier> lignes) {
        List<Integer> faites = em.createQuery("select l.ligne from LigneImport l where l.source = :source and l.phase = :phase "
                + "and l.rang = 0 and l.ligne between :premiere and :derniere", Integer.class)
                .setParameter("source", source).setParameter("phase", phase)
                .setParameter("premiere", lignes.get(0).numero())
                .setParameter("derniere", lignes.get(lignes.size() - 1).numero()).getResultList();
        Set<Integer> numeros = new HashSet<>(faites);
        Set<LigneFichier> deja = new HashSet<>(lignes);
        deja.removeIf(l -> !numeros.contains(l.numero()));
        return deja;
    }

    private void ecrire(Import source, PhaseImport phase, int ligne, String cle, Constat constat) {
        if (constat.refus().isEmpty()) {
            em.persist(new LigneImport(source, phase, ligne, 0, cle, constat.resultat(), null));
        }
        for (int rang = 0; rang < constat.refus().size(); rang++) {
            em.persist(new LigneImport(source, phase, ligne, rang, cle, constat.resultat(), constat.refus().get(rang)));
        }
    }
}
