/* The list of wishes: dragged with the mouse or a finger, and the focus kept on the wish that a button has moved. */
(function () {
  "use strict";
  var suivi = null;

  function listes() { return document.querySelectorAll(".voeux-liste[data-tri='true']"); }

  function brancher() {
    listes().forEach(function (liste) {
      if (!window.Sortable || window.Sortable.get(liste)) { return; }
      window.Sortable.create(liste, {
        animation: window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 150,
        filter: ".icones", preventOnFilter: false, delay: 150, delayOnTouchOnly: true,
        onEnd: function (fin) {
          if (fin.oldIndex !== fin.newIndex) {
            window.placerVoeu([{name: "uai", value: fin.item.dataset.uai}, {name: "place", value: fin.newIndex}]);
          }
        }
      });
    });
  }

  /* The lines are made anew: what had the focus is the button of the same wish, or its other arrow at an end of the list. */
  function retrouver() {
    if (!suivi) { return; }
    var ligne = document.querySelector(".voeu[data-uai='" + window.CSS.escape(suivi.uai) + "']");
    var bouton = ligne && (ligne.querySelector(suivi.bouton + "[href]") || ligne.querySelector("a[href]"));
    (bouton || document.getElementById("voeux:enregistrer")).focus();
    suivi = null;
  }

  document.addEventListener("click", function (clic) {
    var bouton = clic.target.closest(".voeu .icones a");
    if (bouton) {
      suivi = {uai: bouton.closest(".voeu").dataset.uai, bouton: bouton.classList.contains("voeu-monter") ? ".voeu-monter" : ".voeu-descendre"};
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
    var liste = document.querySelector(".voeux[data-modifiee='true']");
    if (liste && !liste.closest("form").dataset.envoi) { depart.preventDefault(); }
  });
  document.addEventListener("submit", function (envoi) { envoi.target.dataset.envoi = "oui"; });
  if (window.jQuery) {
    window.jQuery(document).on("pfAjaxComplete", function () { brancher(); retrouver(); });
  }
  brancher();
})();
