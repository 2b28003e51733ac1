package fr.passerelle.contractuels.entretiens;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** When and where the candidates chosen are interviewed: all at the same time, or one after the other. */
public class SaisieRendezVous implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int CRENEAU_MAXIMUM = 480;

    @Valid
    private final SaisieSelection selection;
    @NotNull
    private LocalDateTime debut;
    @NotBlank
    @Size(max = 300)
    private String lieu;
    /** Minutes from one candidate to the next; null or 0 when all come at the same time. */
    @Min(0)
    @Max(CRENEAU_MAXIMUM)
    private Integer minutes;

    SaisieRendezVous(SaisieSelection selection, ZoneId fuseau) {
        this.selection = selection;
        selection.getConcernes().stream().map(CandidatChoisi::getRendezVous).filter(Objects::nonNull).findFirst().ifPresent(r -> {
            lieu = r.getLieu();
            debut = selection.getConcernes().size() == 1 ? LocalDateTime.ofInstant(r.getDebut(), fuseau) : null;
        });
    }

    /** When and where each is interviewed, by the number of her candidature. */
    Map<Long, RendezVous> rendezVous(ZoneId fuseau) {
        Map<Long, RendezVous> parCandidature = new LinkedHashMap<>();
        LocalDateTime heure = debut;
        for (CandidatChoisi choisi : selection.getConcernes()) {
            parCandidature.put(choisi.getCandidature(), new RendezVous(heure.atZone(fuseau).toInstant(), lieu.strip()));
            heure = heure.plusMinutes(minutes == null ? 0 : minutes);
        }
        return parCandidature;
    }

    public SaisieSelection getSelection() {
        return selection;
    }

    public LocalDateTime getDebut() {
        return debut;
    }

    public void setDebut(LocalDateTime debut) {
        this.debut = debut;
    }

    public String getLieu() {
        return lieu;
    }

    public void setLieu(String lieu) {
        this.lieu = lieu;
    }

    public Integer getMinutes() {
        return minutes;
    }

    public void setMinutes(Integer minutes) {
        this.minutes = minutes;
    }
}
