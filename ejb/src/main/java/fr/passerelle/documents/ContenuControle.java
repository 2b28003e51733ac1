package fr.passerelle.documents;

/** Bytes that passed every check, with the kind their content shows and their digest. */
public record ContenuControle(byte[] octets, TypeFichier type, String empreinte, AnalyseAntivirus.Verdict verdict) {
}
