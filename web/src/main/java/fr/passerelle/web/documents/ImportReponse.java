package fr.passerelle.web.documents;

import fr.passerelle.documents.DocumentLu;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;

/** Answers the request of a Faces action with a file to save. */
@ApplicationScoped
class ImportReponse {

    void envoyer(DocumentLu document) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext externe = faces.getExternalContext();
        externe.responseReset();
        externe.setResponseContentType(document.type().typeMime());
        EntetesFichier.aEnregistrer(document.nom()).forEach(externe::setResponseHeader);
        try (InputStream contenu = document.contenu()) {
            contenu.transferTo(externe.getResponseOutputStream());
        }
        faces.responseComplete();
    }
}
