/* Warns before the session ends and keeps it at one click. What is done in another tab counts too: tabs share the moment of the last request. */
(function () {
  "use strict";

  var AVERTIR_AVANT = 300;
  var CLE = "passerelle.session";
  var dialogue = document.getElementById("session");
  if (!dialogue) { return; }
  var duree = Number(dialogue.dataset.duree);
  if (!(duree > 0)) { return; }
  var avertirAvant = Math.min(AVERTIR_AVANT, duree / 2);
  var dernier = Date.now();

  function noter() {
    dernier = Date.now();
    try { localStorage.setItem(CLE, String(dernier)); } catch (refuse) { /* The tab then counts alone. */ }
  }

  function reste() {
    var partage = 0;
    try { partage = Number(localStorage.getItem(CLE)) || 0; } catch (refuse) { partage = 0; }
    return duree - (Date.now() - Math.max(dernier, partage)) / 1000;
  }

  function finir() {
    window.location.assign(dialogue.dataset.fin);
  }

  function rester() {
    fetch(dialogue.dataset.presence, { method: "POST", credentials: "same-origin" })
      .then(function (reponse) { return reponse.json(); })
      .then(function (presence) {
        if (presence.reste > 0) {
          duree = presence.reste;
          noter();
          dialogue.close();
        } else {
          finir();
        }
      })
      .catch(function () { window.location.reload(); });
  }

  function veiller() {
    var secondes = reste();
    if (secondes <= 0) {
      finir();
    } else if (secondes <= avertirAvant) {
      if (!dialogue.open) { dialogue.showModal(); }
    } else if (dialogue.open) {
      dialogue.close();
    }
  }

  noter();
  if (window.jQuery) { window.jQuery(document).on("pfAjaxComplete", noter); }
  document.getElementById("session-rester").addEventListener("click", rester);
  dialogue.addEventListener("cancel", function (annulation) { annulation.preventDefault(); rester(); });
  window.setInterval(veiller, 5000);
  document.addEventListener("visibilitychange", veiller);
}());
