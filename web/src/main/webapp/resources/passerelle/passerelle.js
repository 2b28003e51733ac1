/* What pages do by themselves: menu on a phone, enlarged work area, rows that open, dialogues, fields at fault. */
(function () {
  "use strict";
  var racine = document.documentElement;
  racine.classList.add("avec-script");

  function menu(bouton) {
    bouton.setAttribute("aria-expanded", bouton.getAttribute("aria-expanded") !== "true");
  }

  function agrandir(bouton, grand) {
    racine.classList.toggle("agrandi", grand);
    bouton.setAttribute("aria-pressed", grand);
    var trace = bouton.querySelector("use");
    trace.setAttribute("href", trace.getAttribute("href").replace(/#.*/, grand ? "#reduire" : "#agrandir"));
    try { sessionStorage.setItem("agrandi", grand ? "oui" : ""); } catch (prive) { return; }
  }

  function ouvrirDialogue(id) {
    var dialogue = document.getElementById(id + "-dialogue");
    if (dialogue && !dialogue.open) { dialogue.showModal(); }
  }

  /* What a folded panel held has no focus any more: its handle takes it. */
  function replier(panneau) {
    panneau.open = false;
    panneau.querySelector("summary").focus();
  }

  function dialoguesOuverts() {
    document.querySelectorAll("dialog[data-ouvert='true']").forEach(function (d) {
      if (!d.open) { d.showModal(); }
    });
  }

  /* The whole row opens what its link opens, with the mouse; the keyboard uses the link. */
  function ligne(evenement) {
    var rang = evenement.target.closest(".ui-datatable tbody tr");
    if (!rang || evenement.target.closest("a, button, input, select, label, summary") || String(getSelection())) { return; }
    var lien = rang.querySelector("a.ouvre");
    if (lien) { lien.click(); }
  }

  document.addEventListener("click", function (evenement) {
    var cible = evenement.target;
    var bouton = cible.closest(".menu-bouton");
    if (bouton) { menu(bouton); return; }
    bouton = cible.closest(".agrandir");
    if (bouton) { agrandir(bouton, !racine.classList.contains("agrandi")); return; }
    bouton = cible.closest("[data-ouvre]");
    if (bouton) { evenement.preventDefault(); ouvrirDialogue(bouton.dataset.ouvre); return; }
    bouton = cible.closest("[data-ferme]");
    if (bouton) { evenement.preventDefault(); bouton.closest("dialog").close(); return; }
    document.querySelectorAll("details.deroule[open]").forEach(function (d) {
      if (!d.contains(cible)) { d.open = false; }
    });
    bouton = cible.closest(".filtres-action input");
    if (bouton) { replier(bouton.closest("details")); }
    ligne(evenement);
  });

  document.addEventListener("keydown", function (evenement) {
    if (evenement.key !== "Escape") { return; }
    var ouvert = evenement.target.closest("details.deroule[open]");
    if (ouvert) { replier(ouvert); }
  });

  /* Display choices show at once; "Enregistrer" keeps them. */
  document.addEventListener("change", function (evenement) {
    var groupe = evenement.target.closest(".affichage");
    if (!groupe) { return; }
    var genre = groupe.id.replace(/.*:/, "");
    Array.from(racine.classList).forEach(function (style) {
      if (style.indexOf(genre + "-") === 0) { racine.classList.remove(style); }
    });
    racine.classList.add(genre + "-" + evenement.target.value);
  });

  /* A list found again stands where it was left. */
  var lieu = "defilement:" + location.pathname;
  function noterDefilement() {
    if (!document.querySelector(".liste")) { return; }
    try { sessionStorage.setItem(lieu, String(window.scrollY)); } catch (prive) { return; }
  }
  function retrouverDefilement() {
    var garde = null;
    var dossier = location.origin + location.pathname.replace(/[^/]*$/, "");
    try { garde = sessionStorage.getItem(lieu); } catch (prive) { garde = null; }
    if (garde && document.querySelector(".liste") && document.referrer.indexOf(dossier) === 0) { window.scrollTo(0, Number(garde)); }
  }

  /* Nothing came back from the server: the page says so, keeps what was typed, and takes it back at the next answer. */
  function sansReponse(muet) {
    var message = document.getElementById("sans-reponse");
    if (message) { message.hidden = !muet; }
  }

  function montrerErreurs() {
    var resume = document.querySelector(".resume");
    if (resume && !resume.dataset.montre) { resume.dataset.montre = "oui"; resume.focus(); }
  }

  /* A table wider than its place scrolls by itself, with the keyboard too; its head and first column stay. */
  function deborder() {
    document.querySelectorAll(".ui-datatable-tablewrapper").forEach(function (cadre) {
      cadre.classList.remove("deborde");
      var large = cadre.scrollWidth > cadre.clientWidth + 1;
      cadre.classList.toggle("deborde", large);
      if (large) { cadre.tabIndex = 0; } else { cadre.removeAttribute("tabindex"); }
    });
  }

  /* The heads repeated at the foot sort as those above. */
  function trierParLePied(evenement) {
    var cellule = evenement.target.closest(".ui-datatable tfoot td");
    if (!cellule) { return; }
    var tete = cellule.closest("table").querySelectorAll("thead th")[cellule.cellIndex];
    if (tete && tete.classList.contains("ui-sortable-column")) { tete.click(); }
  }

  document.addEventListener("DOMContentLoaded", function () {
    document.addEventListener("click", trierParLePied);
    window.addEventListener("resize", deborder);
    /* Text made bigger widens a table without the window knowing. */
    var mesure = new ResizeObserver(deborder);
    document.querySelectorAll(".liste").forEach(function (liste) { mesure.observe(liste); });
    window.addEventListener("pagehide", noterDefilement);
    deborder();
    var bouton = document.querySelector(".agrandir");
    var grand = "";
    try { grand = sessionStorage.getItem("agrandi"); } catch (prive) { grand = ""; }
    if (bouton && grand === "oui") { agrandir(bouton, true); }
    dialoguesOuverts();
    retrouverDefilement();
    montrerErreurs();
    if (window.jQuery) {
      window.jQuery(document).on("pfAjaxSend", function () { racine.classList.add("occupe"); });
      window.jQuery(document).on("pfAjaxComplete", function () { racine.classList.remove("occupe"); });
      window.jQuery(document).on("pfAjaxUpdated pfAjaxComplete", function () { dialoguesOuverts(); deborder(); montrerErreurs(); });
      window.jQuery(document).on("pfAjaxSuccess", function () { sansReponse(false); });
      window.jQuery(document).on("pfAjaxError", function () { sansReponse(true); });
    }
  });
}());
