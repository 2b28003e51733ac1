package fr.passerelle.documents;

import java.util.Set;
import java.util.stream.Collectors;

/** Kinds of files Passerelle takes in, known by their content and never by their name. */
public enum TypeFichier {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    CSV("text/csv", "csv"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String typeMime;
    private final String extension;

    TypeFichier(String typeMime, String extension) {
        this.typeMime = typeMime;
        this.extension = extension;
    }

    public String typeMime() {
        return typeMime;
    }

    public String extension() {
        return extension;
    }

    /** Whether a browser shows it in the page. */
    public boolean seVoitEnPage() {
        return this == PDF || this == JPEG;
    }

    /** {@code JPEG, PDF}, for refusals and hints. */
    public static String enumeration(Set<TypeFichier> types) {
        return types.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
