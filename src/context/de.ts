import { pack } from './pack.js';

/** German. */
export const de = /* @__PURE__ */ pack('de', {
  phone:
    'telefon, telefonnummer, tel, handy, handynummer, mobil, mobilnummer, mobilfunk, rufnummer, festnetz, festnetznummer, durchwahl, anrufen, anruf, ruf an, ruf mich an, angerufen, wer hat angerufen, wer hat mich angerufen, wer ruft an, wem gehört die nummer, wem gehoert die nummer, unbekannte nummer, meine nummer ist, vorwahl, nummer von, erreichbar unter, sms, whatsapp, verpasster anruf, rückruf, rückruf unter, rueckruf unter, anrufen unter, melden unter, wem gehört nummer',
  caller: 'wem gehört, wem gehoert, wer ist, wessen',
  fax: 'fax, faxnummer, telefax',
  card: 'karte, kreditkarte, kartennummer, kreditkartennummer, ec karte, girokarte, debitkarte, bankkarte, visa, mastercard',
  cvv: 'cvv, cvc, prüfziffer, pruefziffer, prüfnummer, sicherheitscode, kartenprüfnummer',
  expiry: 'gültig bis, gueltig bis, ablaufdatum, läuft ab, verfallsdatum, gültigkeit',
  bank: 'bank, bankkonto, girokonto, bankverbindung, überweisung, kontoinhaber, empfänger, sparkasse, bankleitzahl, blz',
  iban: 'iban',
  swift: 'swift, bic, swift code',
  account: 'kontonummer, konto, konto nr, kto, kontonr, ktonr, bankkonto',
  routing: 'bankleitzahl, blz',
  id: 'personalausweis, ausweisnummer, ausweis, personalausweisnummer, ausweis nr, identitätskarte',
  ssn: 'sozialversicherungsnummer, rentenversicherungsnummer, sozialversicherung, sv nummer, versicherungsnummer, ahv, ahv nummer',
  tax: 'steuernummer, steuer id, steueridentifikationsnummer, identifikationsnummer, idnr, ust id, umsatzsteuer, uid nummer, uid nr',
  passport: 'reisepass, passnummer, passnr, pass nr, mein pass, deutscher pass, reisepassnummer',
  'driver-license': 'führerschein, fuehrerschein, führerscheinnummer, fahrerlaubnis',
  health:
    'patient, patientin, patientennummer, krankenkasse, krankenversicherung, versichertennummer, krankenversichertennummer, rezept, krankenakte',
  birth: 'geburtsdatum, geboren, geb, geboren am, geburtstag',
  age: 'alter, jahre alt, jährig',
  'known-people': 'personen, promis, prominente, schauspieler, sänger, stars, fußballer',
  address: 'adresse, anschrift, wohnt, wohnhaft, wohnort, straße, strasse, wohnt in, postanschrift, lieferadresse',
  'own-address': 'meine adresse ist, meine anschrift ist',
  'own-home': 'wohnt, wohne, wohnhaft in, ich wohne in, ich wohne in der, ich wohne am, wer wohnt in der',
  postal: 'postleitzahl',
  name: 'name, vorname, nachname, familienname, vor und nachname, gezeichnet',
  email: 'email, e mail, mail, mailadresse',
  username: 'benutzername, nutzername, benutzer, anmeldename, benutzerkennung',
  password: 'passwort, kennwort, pin, geheimzahl, zugangscode',
  vehicle: 'kennzeichen, nummernschild, autokennzeichen, fahrgestellnummer, fin',
  'person-search':
    'wer ist, wo wohnt, person suchen, telefonnummer von, adresse von, nummer von, vorstrafen, todesanzeige, traueranzeige, telefonbuch, privatadresse',
  kinship:
    'meine mutter, mein vater, meine frau, mein mann, mein sohn, meine tochter, mein bruder, meine schwester, mein freund, meine freundin, mein nachbar, mein chef, mein lehrer, herr, frau',
  introduction:
    'ich heiße, ich heisse, mein name ist, ich bin, heißt, namens, mit freundlichen grüßen, sehr geehrter, sehr geehrte, hallo, liebe, lieber',
  media:
    'film, lied, songtext, schauspieler, schauspielerin, sänger, sängerin, album, buch, roman, biografie, serie, staffel, folge, konzert, interview, doku, zitate, gedicht',
  order:
    'bestellung, bestellnummer, auftrag, auftragsnummer, rechnung, rechnungsnummer, buchung, buchungsnummer, aktenzeichen, vorgangsnummer, kundennummer, beleg, ticket, referenz',
  tracking: 'sendung, sendungsnummer, sendungsverfolgung, paket, paketnummer, dhl, hermes, lieferung',
  isbn: 'isbn, issn, ean, strichcode, barcode, gtin',
  product: 'modell, seriennummer, artikelnummer, teilenummer, typ, ersatzteil, artikel, produktnummer, bestellnr',
  count: 'aufrufe, abonnenten, follower, einwohner, bevölkerung, menschen, downloads, stimmen, exemplare, mal, besucher',
  price: 'preis, kosten, kostet, euro, dollar, franken, gehalt, millionen, milliarden, betrag, summe',
  score: 'ergebnis, tore, punkte, spiel, saison, gewonnen, spielstand',
  version: 'version, aktualisierung, update',
  time: 'uhr, uhrzeit, stunden, minuten, sekunden, dauer, zeit, zeitstempel',
  date: 'datum, jahr, jahre, jahrhundert, seit',
  measure: 'meter, kilometer, kilo, kilogramm, gramm, liter, zoll, zentimeter, hektar, umrechnen, quadratmeter',
  video: 'video, kanal, livestream, ansehen, playlist',
  law: 'gesetz, paragraph, paragraf, artikel, verordnung, norm, din, bgb, stgb, richtlinie, formular, urteil',
  flight: 'flug, flugnummer, zug, zugnummer',
});
