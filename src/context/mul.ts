import { pack } from './pack.js';

/** What is said of one's own address in languages that have no pack of their own (`mul`: ISO 639-2 for several languages). */
export const mul = /* @__PURE__ */ pack('mul', {
  // Afrikaans, Czech, Slovak, Croatian, Serbian, Slovenian, Romanian, Danish, Norwegian, Swedish, Finnish, Latvian, Estonian, Lithuanian, Hungarian.
  'own-address':
    'my adres is, moje adresa je, moja adresa je, moj naslov je, adresa mea este, min adresse er, adressen min er, min adress är, min adress ar, osoitteeni on, mana adrese ir, minu aadress on, mano adresas, a címem, lakcímem, a cimem, ' +
    // Macedonian, Bulgarian, Greek, Armenian, Georgian, Azerbaijani, Uzbek, Urdu, Bengali, Zulu.
    'мојата адреса е, моят адрес е, η διεύθυνσή μου είναι, իմ հասցեն, ჩემი მისამართი, ünvanım, manzilim, میرا پتہ, আমার ঠিকানা, ikheli lami',
  'own-home':
    'ek woon by, bydlí, bydlím, bydliště, bydli, živi, živim, zivim, locuiește, locuiesc, lakik, lakom, lakcíme, μένει, bydlím na adrese, bydlim na adrese, bývam na, byvam na, živim na adresi, zivim na adresi, stanujem na, stanujem u, locuiesc pe, jeg bor i, jeg bor på, jag bor på, asun osoitteessa, es dzīvoju, живеам на, живея на, μένω στην, μένω στο',
});
