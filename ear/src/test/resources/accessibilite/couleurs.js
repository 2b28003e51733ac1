/* Theme 3 (3.2 is axe-core's): what colour alone would say, contrast of what is not text. */
/* Every state that has a colour has words, and an icon where it is not a message of the page. */
verifier("3.1", visibles(".etat, .message, .champ-erreur p, .etape, .menu-fermee, .puce, [class*=console-] strong, .icones .etat-icone"), function (e) {
  return net(e.textContent).length > 1;
}, "état qui n'est dit que par la couleur");
verifier("3.1", visibles(".etat, .message, .champ-erreur p"), function (e) { return e.querySelector("svg"); }, "état sans icône");
verifier("3.1", visibles("[aria-invalid=true]"), function (e) {
  return document.getElementById((e.getAttribute("aria-describedby") || "").split(" ").pop());
}, "champ refusé sans un mot");
verifier("3.1", visibles(".menu a, .menu-corps a, nav .bouton").filter(function (a) {
  return a.matches(".bouton-principal, [aria-current]:not([aria-current=false])");
}), function (a) { return /page|true|step/.test(a.getAttribute("aria-current")); }, "entrée courante qui n'est dite que par la couleur");

function bord(element) {
  var style = getComputedStyle(element), dehors = fond(element.parentElement), meilleur = contraste(style.backgroundColor, dehors);
  if (couleur(style.backgroundColor)[3] < 250) { meilleur = 1; }
  if (parseFloat(style.borderBottomWidth) >= 1) { meilleur = Math.max(meilleur, contraste(style.borderBottomColor, dehors)); }
  return meilleur;
}
verifier("3.3", visibles("input:not([type=hidden], [type=submit], [type=button], [type=checkbox], [type=radio]), select, textarea"),
    function (c) { return bord(c.closest(".depot") || c) >= 3; }, "champ dont le bord se distingue mal de ce qui l'entoure");
verifier("3.3", visibles("input[type=checkbox], input[type=radio]"), function (c) {
  return getComputedStyle(c).appearance === "auto" || bord(c) >= 3;
}, "case dont le bord se distingue mal de ce qui l'entoure");
verifier("3.3", visibles("svg"), function (i) {
  var style = getComputedStyle(i), trait = style.stroke !== "none" ? style.stroke : style.fill;
  return contraste(trait === "currentcolor" ? style.color : style.color, fond(i)) >= 3;
}, "icône dont le trait se distingue mal de son fond");
