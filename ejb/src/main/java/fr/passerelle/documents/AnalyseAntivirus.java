package fr.passerelle.documents;

/** The scanner every received file passes through before it is stored. */
public interface AnalyseAntivirus {

    /** What is known of a stored file. */
    enum Verdict { SAIN, NON_ANALYSE }

    /**
     * @return {@code NON_ANALYSE} only where the installation has no scanner
     * @throws FichierInfecte        when something was found
     * @throws AntivirusIndisponible when the scanner is required and gives no answer
     */
    Verdict analyser(byte[] contenu);
}
