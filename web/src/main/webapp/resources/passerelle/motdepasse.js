/* Ticks what the password has as it is typed; the server judges anew. */
(function () {
  "use strict";

  var TENUES = {
    LONGUEUR: function (mot) { return Array.from(mot).length >= 8; },
    MINUSCULE: function (mot) { return /\p{Ll}/u.test(mot); },
    MAJUSCULE: function (mot) { return /\p{Lu}/u.test(mot); },
    SPECIAL: function (mot) { return /[^\p{L}\p{N}\s\p{Cc}]/u.test(mot); }
  };

  document.querySelectorAll("[data-exigences]").forEach(function (liste) {
    var saisie = document.getElementById(liste.dataset.exigences);
    if (!saisie) { return; }
    saisie.addEventListener("input", function () {
      liste.querySelectorAll("[data-exigence]").forEach(function (ligne) {
        var regle = TENUES[ligne.dataset.exigence];
        var tenue = Boolean(regle) && regle(saisie.value);
        ligne.classList.toggle("exigence-tenue", tenue);
        var etat = ligne.querySelector(".exigence-etat"), dit = tenue ? liste.dataset.tenue : "";
        if (etat.textContent !== dit) { etat.textContent = dit; }
      });
    });
  });
}());
