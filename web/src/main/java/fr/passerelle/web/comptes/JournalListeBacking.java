package fr.passerelle.web.comptes;

import fr.passerelle.comptes.JournalSearch;
import fr.passerelle.comptes.LigneJournal;
import fr.passerelle.web.noyau.LazyTable;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Who did what, and when. */
@Named
@ViewScoped
public class JournalListeBacking implements Serializable {

    @Inject
    private JournalSearch search;
    private LazyTable<LigneJournal> liste;

    @PostConstruct
    void preparer() {
        liste = new LazyTable<>(search);
    }

    public LazyTable<LigneJournal> getListe() {
        return liste;
    }
}
