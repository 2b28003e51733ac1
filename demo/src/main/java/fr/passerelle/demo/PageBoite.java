package fr.passerelle.demo;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The inbox as a page for people and as JSON for programs. */
final class PageBoite {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'à' HH:mm:ss", Locale.FRENCH)
            .withZone(ZoneId.of("Europe/Paris"));
    private static final String TETE = """
            <!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
            <title>Boîte aux lettres de la démonstration</title><style>
            body{font:16px/1.5 sans-serif;max-width:720px;margin:2rem auto;padding:0 1rem;color:#1c2733;background:#f5f7f9}
            article{background:#fff;border:1px solid #c9d1d9;border-radius:6px;padding:1rem;margin:1rem 0}
            h2{margin:0;font-size:1.1rem}p{margin:.25rem 0;color:#4a5866}pre{white-space:pre-wrap;font:inherit}
            </style></head><body><h1>Boîte aux lettres de la démonstration</h1>
            """;

    String html(List<MessageRecu> messages) {
        StringBuilder page = new StringBuilder(TETE);
        page.append("<p>").append(messages.isEmpty() ? "Aucun courriel n'a encore été envoyé."
                : messages.size() + " courriel(s), du plus récent au plus ancien.").append("</p>");
        for (MessageRecu m : messages) {
            page.append("<article><h2>").append(echappe(m.sujet())).append("</h2><p>à ").append(echappe(m.destinataire()))
                    .append(" · ").append(MOMENT.format(m.envoyeLe())).append("</p><pre>")
                    .append(avecLiens(m)).append("</pre></article>");
        }
        return page.append("</body></html>").toString();
    }

    String json(List<MessageRecu> messages) {
        JsonArrayBuilder liste = Json.createArrayBuilder();
        for (MessageRecu m : messages) {
            liste.add(Json.createObjectBuilder().add("destinataire", m.destinataire()).add("sujet", m.sujet())
                    .add("texte", m.texte()).add("liens", Json.createArrayBuilder(m.liens()))
                    .add("envoyeLe", m.envoyeLe().toString()));
        }
        return liste.build().toString();
    }

    private static String avecLiens(MessageRecu message) {
        String texte = echappe(message.texte());
        for (String lien : message.liens()) {
            String sur = echappe(lien);
            texte = texte.replace(sur, "<a href=\"" + sur + "\">" + sur + "</a>");
        }
        return texte;
    }

    private static String echappe(String texte) {
        return texte == null ? "" : texte.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
