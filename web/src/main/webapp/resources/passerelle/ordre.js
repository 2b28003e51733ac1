/* A list that is put in order: dragged with the mouse or a finger, and the focus kept on what a button has moved. The page declares
   the remote command "placer". */
(function () {
  "use strict";
  var suivi = null;

  function listes() { return document.querySelectorAll(".ordre[data-tri='true']"); }

  function brancher() {
    listes().forEach(function (liste) {
      if (!window.Sortable || window.Sortable.get(liste)) { return; }
      window.Sortable.create(liste, {
        animation: window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 150,
        filter: ".icones", preventOnFilter: false, delay: 150, delayOnTouchOnly: true,
        onEnd: function (fin) {
          if (fin.oldIndex !== fin.newIndex) {
            window.placer([{name: "cle", value: fin.item.dataset.cle}, {name: "place", value: fin.newIndex}]);
          }
        }
      });
    });
  }

  /* The lines are made anew: what had the focus is the button of the same line, or its other arrow at an end of the list. */
  function retrouver() {
    if (!suivi) { return; }
    var ligne = document.querySelector(".ordre-element[data-cle='" + window.CSS.escape(suivi.cle) + "']");
    var bouton = ligne && (ligne.querySelector(suivi.bouton + "[href]") || ligne.querySelector("a[href]"));
    (bouton || document.querySelector("[id$=':enregistrer']")).focus();
    suivi = null;
  }

  document.addEventListener("click", function (clic) {
    var bouton = clic.target.closest(".ordre-element .icones a");
    if (bouton) {
      suivi = {cle: bouton.closest(".ordre-element").dataset.cle, bouton: bouton.classList.contains("ordre-monter") ? ".ordre-monter" : ".ordre-descendre"};
    }
  }, true);
  /* Buttons that are links answer to the space bar too. */
  document.addEventListener("keydown", function (touche) {
    if (touche.key === " " && touche.target.matches("a[role='button']")) {
      touche.preventDefault();
      touche.target.click();
    }
  });
  window.addEventListener("beforeunload", function (depart) {
    var liste = document.querySelector(".ordre-cadre[data-modifiee='true']");
    if (liste && !liste.closest("form").dataset.envoi) { depart.preventDefault(); }
  });
  document.addEventListener("submit", function (envoi) { envoi.target.dataset.envoi = "oui"; });
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", function () { brancher(); retrouver(); });
  }
  brancher();
})();
