package fr.passerelle.documents;

import fr.passerelle.noyau.Reference;

/**
 * Says who may read the documents of one kind of owner; the domain of that owner answers it with one bean. The current
 * caller is asked about through {@code Appelant}.
 */
public interface AccesDocument {

    /** Kind of the owners it answers for: {@link Reference#type()}, for instance {@code Candidature}. */
    String typeProprietaire();

    /** The kind of document stored under that code. */
    GenreDocument genre(String code);

    /**
     * Lets the caller read, or throws.
     *
     * @return number of the account the document is about, for the journal; null when it is about nobody
     * @throws fr.passerelle.noyau.Introuvable when the caller may not know that the owner exists
     * @throws fr.passerelle.noyau.AccesRefuse when the caller may know it, but not read this kind
     */
    Long autoriserLecture(Reference proprietaire, GenreDocument genre);
}
