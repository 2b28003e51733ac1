/* Maps (m:plan). The list is what is true: its map shows the lines that have coordinates and are not hidden, each under the same
   marker, and follows whatever comes, goes, changes, or takes or loses the attribute "hidden" in it. */
(function () {
  "use strict";
  var L = window.L;
  if (!L) { return; }
  var METROPOLE = L.latLngBounds([41.3, -5.2], [51.1, 9.6]);
  /* More schools than that in sight are dots; fewer are markers, except those that another would hide. */
  var BEAUCOUP = 40;
  /* Markers are as big as the reader's text asks, as in the list. */
  var LARGEUR = Math.round(1.75 * corps());
  var HAUTEUR = Math.round(2.25 * corps());
  var IMPORTANCE = {depart: 1, choisi: 2, etablissement: 3};
  /* One finger turns the page, two move the map. */
  var tactile = window.matchMedia("(pointer: coarse)").matches;
  var anime = !window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  var plans = new Map();
  /* What was looked at on maps that an answer of the server took away. */
  var vues = new Map();
  var contours = new Map();

  /* Height of the text, in pixels. */
  function corps() {
    return parseFloat(getComputedStyle(document.documentElement).fontSize);
  }

  function lireContours(adresse) {
    if (!contours.has(adresse)) {
      contours.set(adresse, fetch(adresse).then(function (reponse) { return reponse.json(); }));
    }
    return contours.get(adresse);
  }

  /* Text only: what people typed is never markup. */
  function element(nom, classe, texte) {
    var neuf = document.createElement(nom);
    neuf.className = classe;
    neuf.textContent = texte;
    return neuf;
  }

  function bouton(classe, texte, agir) {
    var neuf = element("button", classe, texte);
    neuf.type = "button";
    neuf.addEventListener("click", agir);
    return neuf;
  }

  function dire(ligne) {
    return Array.from(ligne.querySelectorAll(".plan-texte p"), function (p) { return p.textContent.trim(); }).join(", ");
  }

  function ecriture(ligne) {
    return [ligne.dataset.latitude, ligne.dataset.longitude, ligne.querySelector(".repere").outerHTML, dire(ligne)].join("\n");
  }

  function allerA(ligne) {
    ligne.tabIndex = -1;
    ligne.focus();
  }

  class Plan {
    constructor(cadre) {
      this.cadre = cadre;
      this.mots = cadre.dataset;
      this.lieux = cadre.querySelector(".plan-lieux");
      this.reperes = new Map();
      this.noms = [];
      this.actif = null;
      this.bougee = false;
      this.carte = this.creerCarte();
      this.cadrer();
      this.peindre();
      this.suivre();
      this.revenir();
      this.ecouter();
    }

    creerCarte() {
      var plan = this;
      var carte = L.map(this.cadre.querySelector(".plan-carte"), {
        zoomControl: false, minZoom: 4, maxZoom: this.mots.tuiles ? 18 : 12, zoomSnap: this.mots.tuiles ? 1 : 0.25,
        scrollWheelZoom: false, trackResize: false, dragging: !tactile, zoomAnimation: anime, fadeAnimation: anime, markerZoomAnimation: anime
      });
      carte.attributionControl.setPrefix(false);
      L.control.zoom({zoomInTitle: this.mots.zoomer, zoomOutTitle: this.mots.dezoomer}).addTo(carte);
      L.control.scale({imperial: false}).addTo(carte);
      var tout = L.control({position: "topright"});
      tout.onAdd = function () {
        var barre = element("div", "leaflet-bar", "");
        L.DomEvent.disableClickPropagation(barre);
        barre.append(bouton("", plan.mots.tout, function () { carte.closePopup(); plan.cadrer(); }));
        return barre;
      };
      tout.addTo(carte);
      return carte;
    }

    ecouter() {
      var carte = this.carte;
      /* The wheel turns the page until somebody has come to the map. */
      carte.on("focus", function () { carte.scrollWheelZoom.enable(); });
      carte.on("blur", function () { carte.scrollWheelZoom.disable(); });
      carte.on("moveend", this.noterMouvement, this);
      carte.getContainer().addEventListener("keydown", this.quitterRepere.bind(this));
      this.lieux.addEventListener("click", this.voirSurLaCarte.bind(this));
      this.garde = new MutationObserver(this.suivre.bind(this));
      this.garde.observe(this.lieux, {
        childList: true, subtree: true, characterData: true, attributes: true,
        attributeFilter: ["hidden", "data-latitude", "data-longitude", "data-genre"]
      });
      this.taille = new ResizeObserver(this.changerTaille.bind(this));
      this.taille.observe(carte.getContainer());
    }

    fermer() {
      vues.set(this.cadre.id, {bougee: this.bougee, centre: this.carte.getCenter(), zoom: this.carte.getZoom(), places: this.places()});
      this.garde.disconnect();
      this.taille.disconnect();
      this.carte.remove();
    }

    /* The ground: tiles where the installation has some, the départements and the towns they are led from. */
    peindre() {
      var carte = this.carte;
      var plan = this;
      carte.createPane("noms").setAttribute("aria-hidden", "true");
      carte.getPane("overlayPane").setAttribute("aria-hidden", "true");
      carte.attributionControl.addAttribution(element("i", "", this.mots.source).innerHTML);
      if (this.mots.tuiles) {
        carte.attributionControl.addAttribution(element("i", "", this.mots.attribution).innerHTML);
        carte.getContainer().classList.add("plan-sur-tuiles");
        L.tileLayer(this.mots.tuiles, {maxZoom: carte.getMaxZoom()}).addTo(carte);
      }
      lireContours(this.mots.contours).then(function (donnees) {
        if (plan.cadre.isConnected) { L.geoJSON(donnees, {interactive: false, style: {className: "plan-contour"}}).eachLayer(plan.poserDepartement, plan); }
      }).then(function () { plan.reduireNoms(); });
    }

    poserDepartement(contour) {
      var lieu = contour.feature.properties;
      contour.addTo(this.carte);
      if (this.mots.tuiles) { return; }
      this.noms.push({lieu: lieu, ou: contour.getBounds(), nom: this.nom(lieu.centre, "plan-departement", lieu.nom),
        ville: this.nom(lieu.chefLieuEn, "plan-chef-lieu", lieu.chefLieu)});
    }

    nom(lieu, classe, texte) {
      return L.marker([lieu[1], lieu[0]], {
        pane: "noms", interactive: false, keyboard: false,
        icon: L.divIcon({className: classe, html: element("span", "", texte), iconSize: [0, 0]})
      });
    }

    /* Names that are whole in sight. One wider than its département waits for a nearer look; one that would lie on its town's leaves
       it the place. */
    reduireNoms() {
      var carte = this.carte;
      var taille = carte.getSize();
      var haut = corps();
      var loin = carte.getZoom() < 8;
      function voir(nom, oui, gauche, droite) {
        var ici = carte.latLngToContainerPoint(nom.getLatLng());
        if (oui && ici.x > gauche && ici.x < taille.x - droite && ici.y > haut && ici.y < taille.y - haut) { nom.addTo(carte); } else { nom.remove(); }
      }
      carte.getContainer().classList.toggle("plan-loin", loin);
      this.noms.forEach(function (n) {
        var largeur = 0.6 * haut * n.lieu.nom.length;
        var place = carte.project(n.ou.getNorthEast()).x - carte.project(n.ou.getSouthWest()).x;
        var ecart = carte.project(n.ville.getLatLng()).subtract(carte.project(n.nom.getLatLng()));
        voir(n.ville, !loin, haut, 0.5 * haut * (n.lieu.chefLieu.length + 1));
        voir(n.nom, place > largeur && (loin || Math.abs(ecart.y) > haut || Math.abs(ecart.x) > largeur), largeur / 2, largeur / 2);
      });
    }

    /* All that is on the map, under its buttons and as large as may be; nothing on it, the whole of metropolitan France. */
    cadrer() {
      var limites = L.latLngBounds(Array.from(this.reperes.values(), function (r) { return r.getLatLng(); }));
      this.cadrage = true;
      if (this.carte.getSize().x === 0) {
        this.carte.setView(METROPOLE.getCenter(), 5, {animate: false});
      } else if (limites.isValid()) {
        this.carte.fitBounds(limites, {animate: false, paddingTopLeft: [24, 88], paddingBottomRight: [24, 28], maxZoom: this.zoomProche()});
      } else {
        this.carte.fitBounds(METROPOLE, {animate: false});
      }
      this.cadrage = false;
      this.bougee = false;
    }

    /* Near enough to tell a place from others, far enough to know where it is. */
    zoomProche() {
      return this.mots.tuiles ? 14 : 9;
    }

    noterMouvement() {
      this.bougee = this.bougee || !this.cadrage;
      this.reduire();
      this.reduireNoms();
    }

    changerTaille() {
      var vue = this.bougee;
      this.carte.invalidateSize({animate: false});
      this.bougee = vue;
      if (!vue) { this.cadrer(); }
      this.reduire();
      this.reduireNoms();
    }

    places() {
      return Array.from(this.reperes.values(), function (r) { return r.getLatLng().toString(); }).sort().join();
    }

    /* As long as its places stay, a map that comes back stands where it was looked at. */
    revenir() {
      var vue = vues.get(this.cadre.id);
      if (vue && vue.bougee && vue.places === this.places()) {
        this.carte.setView(vue.centre, vue.zoom, {animate: false});
        this.bougee = true;
        this.reduire();
      }
    }

    suivre() {
      var lignes = Array.from(this.lieux.querySelectorAll(".plan-ligne"));
      var montrees = new Set(lignes.filter(function (l) { return l.dataset.latitude && l.dataset.longitude && !l.closest("[hidden]"); }));
      var changees = Array.from(this.reperes.keys()).filter(function (l) { return !montrees.has(l) || this.reperes.get(l).ecriture !== ecriture(l); }, this);
      changees.forEach(this.oter, this);
      var neuves = Array.from(montrees).filter(function (l) { return !this.reperes.has(l); }, this);
      neuves.forEach(this.poser, this);
      if (changees.length + neuves.length > 0) {
        this.cadrer();
        this.reduire();
      }
      this.compter(lignes.length);
    }

    compter(lignes) {
      var n = this.reperes.size;
      var compte = this.lieux.querySelector(".plan-compte");
      var texte = lignes < 2 ? "" : n === 0 ? this.mots.aucun : n === 1 ? this.mots.un : this.mots.plusieurs.replace("%n", n);
      if (compte.textContent !== texte) { compte.textContent = texte; }
      var dessines = this.mots.tuiles || Array.from(this.reperes.values()).every(function (r) { return METROPOLE.contains(r.getLatLng()); });
      this.cadre.querySelector(".plan-outremer").textContent = dessines ? "" : this.mots.outremer;
    }

    oter(ligne) {
      var repere = this.reperes.get(ligne);
      this.reperes.delete(ligne);
      repere.remove();
    }

    poser(ligne) {
      var plan = this;
      var repere = L.marker([Number(ligne.dataset.latitude), Number(ligne.dataset.longitude)], {
        riseOnHover: true,
        icon: L.divIcon({
          className: "plan-repere plan-repere-" + ligne.dataset.genre, html: ligne.querySelector(".repere").cloneNode(true),
          iconSize: [LARGEUR, HAUTEUR], iconAnchor: [LARGEUR / 2, HAUTEUR - 1], popupAnchor: [0, -HAUTEUR]
        })
      });
      this.reperes.set(ligne, repere);
      repere.ecriture = ecriture(ligne);
      repere.importance = IMPORTANCE[ligne.dataset.genre];
      repere.setZIndexOffset(-1000 * repere.importance).addTo(this.carte);
      repere.bindPopup(function () { return plan.bulle(ligne); }, {
        maxWidth: Math.min(260, this.carte.getSize().x - 90), minWidth: 120, autoPanPaddingTopLeft: [12, 60], autoPanPaddingBottomRight: [12, 12]
      });
      repere.on("popupopen", function (evenement) { plan.designer(ligne, evenement.popup.getElement()); });
      repere.on("popupclose", function () { plan.marquer(ligne, false); });
      repere.getElement().append(element("span", "lu", dire(ligne)));
      repere.getElement().addEventListener("keydown", function (evenement) {
        if (evenement.key !== "Enter" && evenement.key !== " ") { return; }
        evenement.preventDefault();
        repere.openPopup();
        allerA(ligne);
      });
    }

    bulle(ligne) {
      var corps = element("div", "", "");
      corps.append(element("strong", "", ligne.querySelector(".plan-nom").lastChild.textContent.trim()));
      ligne.querySelectorAll(".plan-precision").forEach(function (p) { corps.append(element("p", "", p.textContent)); });
      corps.append(bouton("lien", this.mots.retrouver, function () { allerA(ligne); }));
      return corps;
    }

    designer(ligne, bulle) {
      bulle.querySelector(".leaflet-popup-close-button").setAttribute("aria-label", this.mots.fermer);
      this.marquer(ligne, true);
      var lignes = ligne.closest(".plan-lignes");
      var haut = ligne.getBoundingClientRect().top - lignes.getBoundingClientRect().top;
      if (haut < 0 || haut + ligne.offsetHeight > lignes.clientHeight) { lignes.scrollTop += haut; }
    }

    marquer(ligne, oui) {
      var repere = this.reperes.get(ligne);
      this.actif = oui ? ligne : null;
      ligne.classList.toggle("plan-ligne-active", oui);
      if (oui) { ligne.setAttribute("aria-current", "true"); } else { ligne.removeAttribute("aria-current"); }
      if (repere) {
        repere.getElement().classList.toggle("plan-repere-actif", oui);
        repere.setZIndexOffset(oui ? 1000 : -1000 * repere.importance);
      }
      this.reduire();
    }

    /* Markers that would hide one another, or too many, shrink to dots; the keyboard stops on those that are whole and in sight. */
    reduire() {
      var carte = this.carte;
      var actif = this.reperes.get(this.actif);
      var vue = carte.getBounds();
      var enVue = Array.from(this.reperes.values()).filter(function (r) { return vue.contains(r.getLatLng()); });
      var foule = enVue.filter(function (r) { return r.importance === IMPORTANCE.etablissement; }).length > BEAUCOUP;
      var pris = [];
      function rang(repere) { return repere === actif ? 0 : repere.importance; }
      this.reperes.forEach(function (r) { r.getElement().tabIndex = -1; });
      enVue.sort(function (a, b) { return rang(a) - rang(b); }).forEach(function (repere) {
        var ici = carte.latLngToContainerPoint(repere.getLatLng());
        var petit = repere !== actif && (foule && repere.importance === IMPORTANCE.etablissement
          || pris.some(function (p) { return Math.abs(p.x - ici.x) < LARGEUR && Math.abs(p.y - ici.y) < HAUTEUR; }));
        if (!petit) { pris.push(ici); }
        repere.getElement().classList.toggle("plan-repere-reduit", petit);
        repere.getElement().tabIndex = petit ? -1 : 0;
      });
    }

    /* From a line to its marker; Escape leads back. */
    voirSurLaCarte(evenement) {
      var voir = evenement.target.closest(".plan-voir");
      var repere = voir && this.reperes.get(voir.closest(".plan-ligne"));
      if (!repere) { return; }
      this.carte.setView(repere.getLatLng(), Math.max(this.carte.getZoom(), this.zoomProche()), {animate: false});
      repere.openPopup();
      repere.getElement().focus({preventScroll: true});
      this.carte.getContainer().scrollIntoView({block: "nearest"});
    }

    quitterRepere(evenement) {
      if (evenement.key !== "Escape" || !this.actif) { return; }
      var voir = this.actif.querySelector(".plan-voir");
      this.carte.closePopup();
      voir.focus();
    }
  }

  /* An answer of the server may bring other maps in place of those that were there. */
  function ouvrirTous() {
    plans.forEach(function (plan, cadre) {
      if (!cadre.isConnected) { plan.fermer(); plans.delete(cadre); }
    });
    document.querySelectorAll(".plan").forEach(function (cadre) {
      if (!plans.has(cadre)) { plans.set(cadre, new Plan(cadre)); }
    });
  }

  document.addEventListener("DOMContentLoaded", function () {
    ouvrirTous();
    if (window.jQuery) { window.jQuery(document).on("pfAjaxUpdated pfAjaxComplete", ouvrirTous); }
  });
}());
