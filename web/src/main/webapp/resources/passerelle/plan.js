/* Maps (m:plan). The list is what is true: its map shows the lines that have coordinates and are not hidden, each under the same
   marker, and follows whatever comes, goes, changes or takes or loses the attribute "hidden" in it. */
(function () {
  "use strict";
  var L = window.L;
  if (!L) { return; }
  var METROPOLE = L.latLngBounds([41.3, -5.2], [51.1, 9.6]);
  /* More schools than that in sight are dots; fewer are markers, unless one would hide another. */
  var BEAUCOUP = 40;
  var LARGEUR = 28;
  var HAUTEUR = 36;
  var plans = new Map();
  var vues = new Map();
  var contours = new Map();
  var tactile = window.matchMedia("(pointer: coarse)").matches;
  var anime = !window.matchMedia("(prefers-reduced-motion: reduce)").matches;

  function lireContours(adresse) {
    if (!contours.has(adresse)) {
      contours.set(adresse, fetch(adresse).then(function (reponse) { return reponse.json(); }));
    }
    return contours.get(adresse);
  }

  function element(nom, classe, texte) {
    var neuf = document.createElement(nom);
    neuf.className = classe;
    neuf.textContent = texte;
    return neuf;
  }

  function dire(ligne) {
    return Array.from(ligne.querySelectorAll(".plan-texte p")).map(function (p) { return p.textContent.trim(); }).join(", ");
  }

  /* The ground: tiles where the installation has some, the départements and the towns they are led from. */
  function peindre(carte, mots) {
    var noms = carte.createPane("noms");
    noms.style.zIndex = 450;
    noms.setAttribute("aria-hidden", "true");
    function nommer(lieu, classe, texte) {
      L.marker([lieu[1], lieu[0]], {
        pane: "noms", interactive: false, keyboard: false,
        icon: L.divIcon({className: classe, html: element("span", "", texte), iconSize: [0, 0]})
      }).addTo(carte);
    }
    var credit = document.createElement("span");
    credit.textContent = mots.tuiles ? mots.attribution : mots.source;
    carte.attributionControl.setPrefix(false).addAttribution(credit.innerHTML);
    if (mots.tuiles) {
      L.tileLayer(mots.tuiles, {maxZoom: carte.getMaxZoom()}).addTo(carte);
      carte.getContainer().classList.add("plan-sur-tuiles");
    }
    lireContours(mots.contours).then(function (donnees) {
      if (!carte.getContainer().isConnected) { return; }
      L.geoJSON(donnees, {interactive: false, style: {className: "plan-contour"}}).addTo(carte);
      donnees.features.forEach(function (departement) {
        var p = departement.properties;
        nommer(p.centre, "plan-departement", p.nom);
        nommer(p.chefLieuEn, "plan-chef-lieu", p.chefLieu);
      });
    });
  }

  function creerCarte(cadre, mots) {
    var carte = L.map(cadre.querySelector(".plan-carte"), {
      zoomControl: false, minZoom: 4, maxZoom: mots.tuiles ? 18 : 12, zoomSnap: mots.tuiles ? 1 : 0.25,
      scrollWheelZoom: false, dragging: !tactile, zoomAnimation: anime, fadeAnimation: anime, markerZoomAnimation: anime
    });
    L.control.zoom({zoomInTitle: mots.zoomer, zoomOutTitle: mots.dezoomer}).addTo(carte);
    L.control.scale({imperial: false}).addTo(carte);
    /* The wheel turns the page until somebody has come to the map. */
    carte.on("focus", function () { carte.scrollWheelZoom.enable(); });
    carte.on("blur", function () { carte.scrollWheelZoom.disable(); });
    return carte;
  }

  function boutonTout(carte, mots, agir) {
    var controle = L.control({position: "topright"});
    controle.onAdd = function () {
      var barre = element("div", "leaflet-bar", "");
      var bouton = element("button", "", mots.tout);
      bouton.type = "button";
      bouton.addEventListener("click", agir);
      L.DomEvent.disableClickPropagation(barre);
      barre.append(bouton);
      return barre;
    };
    controle.addTo(carte);
  }

  function ouvrir(cadre) {
    var mots = cadre.dataset;
    var liste = cadre.querySelector(".plan-lieux");
    var carte = creerCarte(cadre, mots);
    var reperes = new Map();
    var actif = null;
    var bougee = false;
    var cadrage = false;
    var pret = false;

    function sansBouger(acte) {
      cadrage = true;
      acte();
      cadrage = false;
    }

    function cadrer() {
      var limites = L.latLngBounds(Array.from(reperes.values(), function (r) { return r.getLatLng(); }));
      bougee = false;
      sansBouger(function () {
        if (carte.getSize().x === 0) {
          carte.setView(METROPOLE.getCenter(), 5, {animate: false});
        } else if (limites.isValid()) {
          carte.fitBounds(limites, {animate: false, paddingTopLeft: [32, 48], paddingBottomRight: [32, 28], maxZoom: mots.tuiles ? 14 : 9});
        } else {
          carte.fitBounds(METROPOLE, {animate: false});
        }
      });
    }

    function importance(entree) {
      var genre = entree[0].dataset.genre;
      return entree[0] === actif ? 0 : genre === "depart" ? 1 : genre === "choisi" ? 2 : 3;
    }

    /* Markers that would hide one another, or too many, shrink to dots; the keyboard stops on those that are whole and in sight. */
    function reduire() {
      var vue = carte.getBounds().pad(0.05);
      var enVue = Array.from(reperes).filter(function (e) { return vue.contains(e[1].getLatLng()); });
      var foule = enVue.filter(function (e) { return importance(e) === 3; }).length > BEAUCOUP;
      var pris = [];
      reperes.forEach(function (repere) { repere.getElement().tabIndex = -1; });
      enVue.sort(function (a, b) { return importance(a) - importance(b); }).forEach(function (entree) {
        var ici = carte.latLngToContainerPoint(entree[1].getLatLng());
        var cache = importance(entree) > 0 && pris.some(function (p) { return Math.abs(p.x - ici.x) < LARGEUR && Math.abs(p.y - ici.y) < HAUTEUR; });
        var petit = cache || foule && importance(entree) === 3;
        if (!petit) { pris.push(ici); }
        entree[1].getElement().classList.toggle("plan-repere-reduit", petit);
        entree[1].getElement().tabIndex = petit ? -1 : 0;
      });
      carte.getContainer().classList.toggle("plan-loin", carte.getZoom() < 7);
      carte.getContainer().classList.toggle("plan-moyen", carte.getZoom() < 8);
    }

    function montrer(ligne, oui) {
      ligne.classList.toggle("plan-ligne-active", oui);
      if (oui) { ligne.setAttribute("aria-current", "true"); } else { ligne.removeAttribute("aria-current"); }
      var repere = reperes.get(ligne);
      if (repere) {
        repere.getElement().classList.toggle("plan-repere-actif", oui);
        repere.setZIndexOffset(oui ? 5000 : repere.hauteur);
      }
      actif = oui ? ligne : null;
      reduire();
    }

    function rendreVisible(ligne) {
      var lignes = ligne.closest(".plan-lignes");
      var haut = ligne.getBoundingClientRect().top - lignes.getBoundingClientRect().top;
      if (haut < 0 || haut + ligne.offsetHeight > lignes.clientHeight) { lignes.scrollTop += haut; }
    }

    function allerALaLigne(ligne) {
      ligne.tabIndex = -1;
      ligne.focus();
    }

    /* Text only: what people typed is never markup. */
    function bulle(ligne) {
      var corps = element("div", "", "");
      corps.append(element("strong", "", ligne.querySelector(".plan-nom").lastChild.textContent.trim()));
      ligne.querySelectorAll(".plan-precision").forEach(function (p) { corps.append(element("p", "", p.textContent)); });
      var lien = element("button", "lien", mots.retrouver);
      lien.type = "button";
      lien.addEventListener("click", function () { allerALaLigne(ligne); });
      corps.append(lien);
      return corps;
    }

    function poser(ligne) {
      var genre = ligne.dataset.genre;
      var repere = L.marker([Number(ligne.dataset.latitude), Number(ligne.dataset.longitude)], {
        riseOnHover: true,
        icon: L.divIcon({
          className: "plan-repere plan-repere-" + genre, html: ligne.querySelector(".repere").cloneNode(true),
          iconSize: [LARGEUR, HAUTEUR], iconAnchor: [LARGEUR / 2, HAUTEUR - 1], popupAnchor: [0, -HAUTEUR + 6]
        })
      });
      repere.hauteur = genre === "etablissement" ? 0 : 1000;
      repere.setZIndexOffset(repere.hauteur).addTo(carte);
      repere.getElement().setAttribute("aria-label", dire(ligne));
      repere.bindPopup(function () { return bulle(ligne); }, {maxWidth: 260, minWidth: 120});
      repere.on("popupopen", function (evenement) {
        evenement.popup.getElement().querySelector(".leaflet-popup-close-button").setAttribute("aria-label", mots.fermer);
        montrer(ligne, true);
        rendreVisible(ligne);
      });
      repere.on("popupclose", function () { montrer(ligne, false); });
      repere.getElement().addEventListener("keydown", function (evenement) {
        if (evenement.key !== "Enter" && evenement.key !== " ") { return; }
        evenement.preventDefault();
        repere.openPopup();
        allerALaLigne(ligne);
      });
      return repere;
    }

    function ecriture(ligne) {
      return [ligne.dataset.latitude, ligne.dataset.longitude, ligne.querySelector(".repere").outerHTML, dire(ligne)].join("\n");
    }

    function oter(ligne) {
      var repere = reperes.get(ligne);
      reperes.delete(ligne);
      repere.remove();
    }

    function compter(lignes) {
      var compte = cadre.querySelector(".plan-compte");
      var n = reperes.size;
      var texte = lignes < 2 ? "" : n === 0 ? mots.aucun : n === 1 ? mots.un : mots.plusieurs.replace("%n", n);
      if (compte.textContent !== texte) { compte.textContent = texte; }
      cadre.querySelector(".plan-outremer").hidden = Boolean(mots.tuiles) || Array.from(reperes.values()).every(function (r) {
        return METROPOLE.pad(0.05).contains(r.getLatLng());
      });
    }

    function suivre() {
      var toutes = Array.from(liste.querySelectorAll(".plan-ligne"));
      var montrees = new Set(toutes.filter(function (l) { return l.dataset.latitude && l.dataset.longitude && !l.closest("[hidden]"); }));
      var change = false;
      Array.from(reperes.keys()).forEach(function (ligne) {
        if (!montrees.has(ligne) || reperes.get(ligne).ecriture !== ecriture(ligne)) { oter(ligne); change = true; }
      });
      montrees.forEach(function (ligne) {
        if (reperes.has(ligne)) { return; }
        reperes.set(ligne, poser(ligne));
        reperes.get(ligne).ecriture = ecriture(ligne);
        change = true;
      });
      if (change || !pret) {
        compter(toutes.length);
        cadrer();
        reduire();
        pret = true;
      }
    }

    function lieux() {
      return Array.from(reperes.values(), function (r) { return r.getLatLng().toString(); }).sort().join();
    }

    /* From a line to its marker, near enough to be told from others; Escape leads back. */
    liste.addEventListener("click", function (evenement) {
      var bouton = evenement.target.closest(".plan-voir");
      var ligne = bouton && bouton.closest(".plan-ligne");
      if (!ligne || !reperes.has(ligne)) { return; }
      var repere = reperes.get(ligne);
      carte.setView(repere.getLatLng(), Math.max(carte.getZoom(), mots.tuiles ? 14 : 9), {animate: false});
      repere.openPopup();
      repere.getElement().focus({preventScroll: true});
      carte.getContainer().scrollIntoView({block: "nearest"});
    });
    carte.getContainer().addEventListener("keydown", function (evenement) {
      if (evenement.key !== "Escape" || !actif) { return; }
      var bouton = actif.querySelector(".plan-voir");
      carte.closePopup();
      bouton.focus();
    });

    cadrer();
    boutonTout(carte, mots, function () { carte.closePopup(); cadrer(); });
    peindre(carte, mots);
    suivre();
    carte.on("moveend", function () { bougee = bougee || !cadrage; reduire(); });
    var vue = vues.get(cadre.id);
    if (vue && vue.lieux === lieux()) {
      carte.setView(vue.centre, vue.zoom, {animate: false});
    }
    var garde = new MutationObserver(suivre);
    garde.observe(liste, {childList: true, subtree: true, characterData: true, attributes: true, attributeFilter: ["hidden", "data-latitude", "data-longitude", "data-genre"]});
    var taille = new ResizeObserver(function () {
      sansBouger(function () { carte.invalidateSize({pan: false}); });
      if (!bougee) { cadrer(); }
    });
    taille.observe(carte.getContainer());

    return function fermer() {
      if (bougee) { vues.set(cadre.id, {centre: carte.getCenter(), zoom: carte.getZoom(), lieux: lieux()}); } else { vues.delete(cadre.id); }
      garde.disconnect();
      taille.disconnect();
      carte.remove();
    };
  }

  /* An answer of the server may bring other maps in place of those that were there. */
  function ouvrirTous() {
    plans.forEach(function (fermer, cadre) {
      if (!cadre.isConnected) { fermer(); plans.delete(cadre); }
    });
    document.querySelectorAll(".plan").forEach(function (cadre) {
      if (!plans.has(cadre)) { plans.set(cadre, ouvrir(cadre)); }
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    ouvrirTous();
    if (window.jQuery) { window.jQuery(document).on("pfAjaxUpdated pfAjaxComplete", ouvrirTous); }
  });
}());
