/* Files: a place to choose or drop one, in the page's language; too big said before sending; how far the sending is. */
(function () {
  "use strict";

  /* 312 ko, 4 Mo */
  function taille(octets, unites) {
    var ko = Math.max(1, Math.round(octets / 1000));
    return ko < 1000 ? ko + "\u00a0" + unites[0] : Math.round(ko / 1000) + "\u00a0" + unites[1];
  }

  function nommer(champ) {
    var fichier = champ.files[0];
    var depot = champ.closest(".depot");
    depot.querySelector(".depot-nom").textContent = fichier ? fichier.name + " (" + taille(fichier.size, champ.dataset.unites.split(",")) + ")" : champ.dataset.aucun;
    depot.classList.toggle("depot-choisi", Boolean(fichier));
  }

  function element(classe, texte) {
    var neuf = document.createElement("span");
    neuf.className = classe;
    neuf.textContent = texte;
    neuf.setAttribute("aria-hidden", "true");
    return neuf;
  }

  /* The browser's own field stays, unseen, above what is drawn: it keeps its label, the keyboard and what is dropped on it. */
  function installer() {
    document.querySelectorAll("input[type=file][data-parcourir]").forEach(function (champ) {
      if (champ.closest(".depot")) { return; }
      var depot = document.createElement("div");
      depot.className = "depot";
      champ.replaceWith(depot);
      depot.append(element("depot-bouton", champ.dataset.parcourir), element("depot-nom", champ.dataset.aucun), champ);
      ["dragenter", "dragover"].forEach(function (nom) { champ.addEventListener(nom, function () { depot.classList.add("depot-survole"); }); });
      ["dragleave", "drop"].forEach(function (nom) { champ.addEventListener(nom, function () { depot.classList.remove("depot-survole"); }); });
      nommer(champ);
    });
  }

  document.addEventListener("change", function (evenement) {
    var champ = evenement.target;
    if (!champ.matches("input[type=file][data-limite]")) { return; }
    var gros = champ.files.length > 0 && champ.files[0].size > Number(champ.dataset.limite);
    champ.setCustomValidity(gros ? champ.dataset.tropGros : "");
    if (gros) { champ.reportValidity(); champ.value = ""; champ.setCustomValidity(""); }
    if (champ.closest(".depot")) { nommer(champ); }
  });

  function choisi(formulaire) {
    return Array.from(formulaire.querySelectorAll("input[type=file][data-envoi]")).find(function (c) { return c.files.length > 0; });
  }

  function jauge(formulaire, champ) {
    var attente = document.createElement("p");
    attente.className = "attente";
    var barre = document.createElement("progress");
    barre.setAttribute("aria-label", champ.dataset.envoi);
    barre.max = 100;
    var part = document.createElement("span");
    part.setAttribute("role", "status");
    part.textContent = champ.dataset.envoi;
    attente.append(barre, part);
    formulaire.append(attente);
    return {
      avancer: function (pourcent) {
        barre.value = pourcent;
        part.textContent = pourcent < 100 ? champ.dataset.envoi + " " + pourcent + " %" : champ.dataset.controle;
        if (pourcent === 100) { barre.removeAttribute("value"); }
      },
      finir: function () { attente.remove(); }
    };
  }

  /* While a form's files leave, its buttons wait: nothing is sent twice. */
  function suivre(requete) {
    var source = document.getElementById(requete.pfSettings.source.id || requete.pfSettings.source);
    var formulaire = source && source.closest("form");
    var champ = formulaire && requete.pfSettings.data instanceof FormData && choisi(formulaire);
    if (!champ) { return; }
    var suivi = jauge(formulaire, champ);
    var boutons = formulaire.querySelectorAll("input[type=submit], button");
    boutons.forEach(function (b) { b.disabled = true; });
    requete.pfSettings.xhr = function () {
      var envoi = new XMLHttpRequest();
      envoi.upload.addEventListener("progress", function (e) {
        if (e.lengthComputable) { suivi.avancer(Math.floor(e.loaded * 100 / e.total)); }
      });
      return envoi;
    };
    requete.always(function () {
      suivi.finir();
      boutons.forEach(function (b) { b.disabled = false; });
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    installer();
    if (!window.jQuery) { return; }
    window.jQuery(document).on("pfAjaxSend", function (evenement, requete) { suivre(requete); });
    window.jQuery(document).on("pfAjaxUpdated", installer);
  });
}());
