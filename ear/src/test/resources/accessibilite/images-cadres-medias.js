/* Themes 1, 2 and 4: images, frames, media. */
var dessins = tous("svg, img, canvas, object, embed, area, input[type=image], [role=img]");
function ignoree(i) { return i.closest("[aria-hidden=true]") || i.getAttribute("alt") === ""; }
verifier("1.1", dessins, function (i) { return ignoree(i) || nom(i); }, "image ni ignorée ni pourvue d'une alternative");
verifier("1.2", dessins.filter(ignoree), function (i) {
  return !i.getAttribute("alt") && !i.hasAttribute("title") && !i.hasAttribute("aria-label") && !i.querySelector("title, desc");
}, "image de décoration qui porte un nom");
/* An icon that stands alone says what it means in the text beside it, whatever hides that text from the eye. */
verifier("1.3", visibles("svg").filter(function (i) { return !ecrit(i.parentElement); }), function (i) {
  var porteur = i.closest("a, button, summary, span, li, div");
  return net(porteur.textContent).length > 1 || net(porteur.parentElement.textContent).length > 1;
}, "icône seule dont rien ne dit le sens");
absents("1.4", tous("[class*=captcha i], [id*=captcha i]"), "CAPTCHA");
absents("1.6", tous("[longdesc], img[aria-describedby], svg[aria-describedby]"), "image à description détaillée");
absents("1.9", tous("figure, figcaption"), "image légendée");

verifier("2.1", tous("iframe, frame"), function (c) { return net(c.title); }, "cadre sans titre");
verifier("2.2", tous("iframe, frame"), function (c) {
  return net(c.title).length > 8 && tous("iframe, frame").filter(function (d) { return d.title === c.title; }).length === 1;
}, "titre de cadre qui ne dit pas lequel");

absents("4.1", tous("audio, video, track, source, bgsound, object, embed, canvas"), "média");
absents("4.10", tous("[autoplay]"), "son ou mouvement déclenché seul");
