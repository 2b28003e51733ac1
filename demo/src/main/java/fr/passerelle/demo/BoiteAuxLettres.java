package fr.passerelle.demo;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** Takes every mail the application sends and shows them in the browser: as a page, and as JSON under {@code /messages}. */
public final class BoiteAuxLettres implements AutoCloseable {

    /** The mailbox of returns: its address, its account and its password alike. */
    public static final String RETOURS = "retours@exemple.fr";

    private final GreenMail courrier;
    private final HttpServer pages;
    private final PageBoite page = new PageBoite();
    private final List<MimeMessage> avantPanne = new CopyOnWriteArrayList<>();

    private BoiteAuxLettres(GreenMail courrier, HttpServer pages) {
        this.courrier = courrier;
        this.pages = pages;
    }

    public static BoiteAuxLettres demarrer(int smtp, int imap, int http) {
        GreenMail courrier = new GreenMail(new ServerSetup[] {new ServerSetup(smtp, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(imap, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)});
        // The accounts of a configuration are there again each time it starts.
        courrier.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication().withUser(RETOURS, RETOURS, RETOURS));
        try {
            courrier.start();
            HttpServer pages = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), http), 0);
            BoiteAuxLettres boite = new BoiteAuxLettres(courrier, pages);
            pages.createContext("/messages", boite::enJson);
            pages.createContext("/", boite::enPage);
            pages.start();
            return boite;
        } catch (IOException | IllegalStateException echec) {
            courrier.stop();
            throw new Arret("La boîte aux lettres ne démarre pas : " + echec.getMessage(), echec);
        }
    }

    private void enJson(HttpExchange echange) throws IOException {
        repondre(echange, "application/json", page.json(messages(destinataire(echange))));
    }

    private void enPage(HttpExchange echange) throws IOException {
        repondre(echange, "text/html", page.html(messages(destinataire(echange))));
    }

    /** The mail server goes away, as for a failure: it answers nobody, and keeps what it has received. */
    public void interrompre() {
        avantPanne.addAll(List.of(courrier.getReceivedMessages()));
        courrier.stop();
    }

    /** It answers again. */
    public void reprendre() {
        courrier.start();
    }

    /** Messages received, newest first, also within the second that their date tells; all of them when no addressee is asked. */
    public List<MessageRecu> messages(String destinataire) {
        List<MessageRecu> recus = new ArrayList<>(Stream.concat(avantPanne.stream(), Stream.of(courrier.getReceivedMessages())).map(BoiteAuxLettres::lu)
                .filter(m -> destinataire.isEmpty() || m.destinataire().toLowerCase(Locale.ROOT).contains(destinataire.toLowerCase(Locale.ROOT)))
                .toList());
        Collections.reverse(recus);
        recus.sort(Comparator.comparing(MessageRecu::envoyeLe).reversed());
        return recus;
    }

    /** Where the sender of the last message to that addressee wants to be told that it could not be delivered. */
    public Optional<String> retourDe(String destinataire) {
        try {
            for (MimeMessage message : courrier.getReceivedMessages()) {
                if (message.getRecipients(Message.RecipientType.TO)[0].toString().equals(destinataire)) {
                    return Optional.ofNullable(message.getHeader("Return-Path", null));
                }
            }
            return Optional.empty();
        } catch (MessagingException illisible) {
            throw new IllegalStateException(illisible);
        }
    }

    private static MessageRecu lu(MimeMessage message) {
        try {
            String destinataires = String.join(", ", Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                    .map(Object::toString).toList());
            return MessageRecu.de(destinataires, message.getSubject(), TexteMessage.de(message), message.getSentDate().toInstant());
        } catch (MessagingException | IOException illisible) {
            throw new IllegalStateException(illisible);
        }
    }

    private static String destinataire(HttpExchange echange) {
        String requete = echange.getRequestURI().getRawQuery();
        return requete == null || !requete.startsWith("destinataire=") ? ""
                : URLDecoder.decode(requete.substring("destinataire=".length()), StandardCharsets.UTF_8);
    }

    private static void repondre(HttpExchange echange, String genre, String contenu) throws IOException {
        byte[] octets = contenu.getBytes(StandardCharsets.UTF_8);
        echange.getResponseHeaders().set("Content-Type", genre + "; charset=utf-8");
        echange.sendResponseHeaders(200, octets.length);
        try (echange) {
            echange.getResponseBody().write(octets);
        }
    }

    @Override
    public void close() {
        pages.stop(0);
        courrier.stop();
    }
}
