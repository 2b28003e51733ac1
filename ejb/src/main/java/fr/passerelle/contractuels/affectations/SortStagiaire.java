package fr.passerelle.contractuels.affectations;

import fr.passerelle.noyau.Textes;
import fr.passerelle.referentiel.TypeEtablissement;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is decided of a candidature, and where the candidate goes; a view of the database, only read. */
@Entity
@Table(name = "sort_stagiaire")
public class SortStagiaire {

    /** Number of the candidature. */
    @Id
    @Column(name = "candidature_id")
    private Long candidature;
    @Enumerated(EnumType.STRING)
    private SortAffectation sort;
    /** Type, name and UAI of a school a line, a tab between them; null as long as she has none. */
    private String etablissements;

    protected SortStagiaire() {
    }

    public Long getCandidature() {
        return candidature;
    }

    public SortAffectation getSort() {
        return sort;
    }

    /** The schools she goes to, as {@link #nommer(String)} writes them. */
    public String ecoles() {
        return nommer(etablissements);
    }

    /** Where she goes, as {@link #nommer(String)} writes it, or what is decided of it. */
    public static String nommer(SortAffectation sort, String lues) {
        return sort == SortAffectation.AFFECTE ? nommer(lues) : Textes.libelle(sort, Locale.FRENCH);
    }

    /**
     * "CLG LE PARC (0211234A), LYC CARNOT (0215678B)"; empty without any.
     *
     * @param lues type, name and UAI of a school a line, a tab between them, as this view has them; null for none
     */
    public static String nommer(String lues) {
        return lues == null ? "" : lues.lines().map(e -> e.split("\t"))
                .map(e -> TypeEtablissement.valueOf(e[0]).abreger(e[1]) + " (" + e[2] + ")").collect(Collectors.joining(", "));
    }
}
