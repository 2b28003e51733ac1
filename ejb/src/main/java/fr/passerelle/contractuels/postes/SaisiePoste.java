package fr.passerelle.contractuels.postes;

import fr.passerelle.noyau.SaisieVersionnee;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What is typed to create or change a {@link Poste}; hours and costs are hours a week, with two decimals. */
public class SaisiePoste extends SaisieVersionnee {

    private static final long serialVersionUID = 1L;
    public static final int IDENTIFIANT_MAX = 20;
    public static final int COMMENTAIRE_MAX = 1000;
    public static final String HEURES_MAX = "9999.99";
    public static final long NOMBRE_MAX = 999;

    private Long id;
    @NotBlank
    @Size(max = IDENTIFIANT_MAX)
    private String identifiant;
    @NotBlank
    private String discipline;
    @NotBlank
    private String typePoste;
    @NotBlank
    private String uai;
    @NotNull
    @DecimalMin("0")
    @DecimalMax(HEURES_MAX)
    private BigDecimal heures = BigDecimal.ZERO;
    @NotNull
    @DecimalMin("0")
    @DecimalMax(HEURES_MAX)
    private BigDecimal hp = BigDecimal.ZERO;
    @NotNull
    @DecimalMin("0")
    @DecimalMax(HEURES_MAX)
    private BigDecimal hsa = BigDecimal.ZERO;
    @NotNull
    @Min(0)
    @Max(NOMBRE_MAX)
    private Integer postesVacants = 0;
    private String nature;
    @NotNull
    @DecimalMin("0")
    @DecimalMax(HEURES_MAX)
    private BigDecimal apport = BigDecimal.ZERO;
    @NotNull
    @Min(0)
    @Max(NOMBRE_MAX)
    private Integer supports = 0;
    @NotNull
    @DecimalMin("0")
    @DecimalMax(HEURES_MAX)
    private BigDecimal quotite = BigDecimal.ZERO;
    @NotNull
    @DecimalMin("0")
    @DecimalMax(HEURES_MAX)
    private BigDecimal coutHp = BigDecimal.ZERO;
    @NotNull
    @DecimalMin("0")
    @DecimalMax(HEURES_MAX)
    private BigDecimal coutHsa = BigDecimal.ZERO;
    @Size(max = COMMENTAIRE_MAX)
    private String commentaire;
    private boolean boe;
    private boolean supprime;

    public SaisiePoste() {
    }

    public SaisiePoste(Poste poste) {
        super(poste.getVersion());
        this.id = poste.getId();
        this.identifiant = poste.getIdentifiant();
        this.discipline = poste.getDiscipline();
        this.typePoste = poste.getTypePoste();
        this.uai = poste.getUai();
        this.heures = poste.getBesoins().getHeures();
        this.hp = poste.getBesoins().getHp();
        this.hsa = poste.getBesoins().getHsa();
        this.postesVacants = poste.getBesoins().getPostesVacants();
        this.nature = poste.getSupport().getNature();
        this.apport = poste.getSupport().getApport();
        this.supports = poste.getSupport().getNombre();
        this.quotite = poste.getSupport().getQuotite();
        this.coutHp = poste.getCout().getHp();
        this.coutHsa = poste.getCout().getHsa();
        this.commentaire = poste.getCommentaire();
        this.boe = poste.estBoe();
        this.supprime = poste.estSupprime();
    }

    /** The same as a post to create: it has no identifiant yet. */
    SaisiePoste copie() {
        id = null;
        identifiant = null;
        supprime = false;
        return this;
    }

    BesoinsDiscipline besoins() {
        return new BesoinsDiscipline(heures, hp, hsa, postesVacants);
    }

    SupportStagiaire support() {
        return new SupportStagiaire(nature, apport, supports, quotite);
    }

    CoutImplantation cout() {
        return new CoutImplantation(coutHp, coutHsa);
    }
    public Long getId() {
        return id;
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public void setIdentifiant(String identifiant) {
        this.identifiant = identifiant;
    }

    public String getDiscipline() {
        return discipline;
    }

    public void setDiscipline(String discipline) {
        this.discipline = discipline;
    }

    public String getTypePoste() {
        return typePoste;
    }

    public void setTypePoste(String typePoste) {
        this.typePoste = typePoste;
    }

    public String getUai() {
        return uai;
    }

    public void setUai(String uai) {
        this.uai = uai;
    }

    public BigDecimal getHeures() {
        return heures;
    }

    public void setHeures(BigDecimal heures) {
        this.heures = heures;
    }

    public BigDecimal getHp() {
        return hp;
    }

    public void setHp(BigDecimal hp) {
        this.hp = hp;
    }

    public BigDecimal getHsa() {
        return hsa;
    }

    public void setHsa(BigDecimal hsa) {
        this.hsa = hsa;
    }

    public Integer getPostesVacants() {
        return postesVacants;
    }

    public void setPostesVacants(Integer postesVacants) {
        this.postesVacants = postesVacants;
    }

    public String getNature() {
        return nature;
    }

    public void setNature(String nature) {
        this.nature = nature == null || nature.isBlank() ? null : nature.strip();
    }

    public BigDecimal getApport() {
        return apport;
    }

    public void setApport(BigDecimal apport) {
        this.apport = apport;
    }

    public Integer getSupports() {
        return supports;
    }

    public void setSupports(Integer supports) {
        this.supports = supports;
    }

    public BigDecimal getQuotite() {
        return quotite;
    }

    public void setQuotite(BigDecimal quotite) {
        this.quotite = quotite;
    }

    public BigDecimal getCoutHp() {
        return coutHp;
    }

    public void setCoutHp(BigDecimal coutHp) {
        this.coutHp = coutHp;
    }

    public BigDecimal getCoutHsa() {
        return coutHsa;
    }

    public void setCoutHsa(BigDecimal coutHsa) {
        this.coutHsa = coutHsa;
    }

    public String getCommentaire() {
        return commentaire;
    }

    /** Its lines end alike, whether a browser or a spreadsheet wrote them. */
    public void setCommentaire(String commentaire) {
        this.commentaire = commentaire == null || commentaire.isBlank() ? null : commentaire.strip().replaceAll("\\R", "\n");
    }

    public boolean isBoe() {
        return boe;
    }

    public void setBoe(boolean boe) {
        this.boe = boe;
    }

    /** Whether the post was taken away when the form was filled. */
    public boolean isSupprime() {
        return supprime;
    }
}
