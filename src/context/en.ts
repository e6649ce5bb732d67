import { pack } from './pack.js';

/** English. */
export const en = /* @__PURE__ */ pack('en', {
  phone:
    'phone, phones, phone number, telephone, telephone number, tel, tele, mobile number, cell phone, cell number, cellphone, call, call me, call us, calls from, caller, called me, dial, text me, sms, whatsapp, landline, hotline, contact number, my number is, reach me, ring me, missed call, who called, contact, contact us at, contact me at, please contact, answering at, toll free, tollfree, callback number, call back, support line, helpline, emergency contact, ring me at, reverse lookup, phone lookup, voicemail, imessage, facetime, whose number, whose number is, who s calling, who is calling, truecaller, true caller, sim registration, sim owner, sim number, phn no, phn number, phne, phne number, moblie, moblie number, mobil no, contct, contct no, telphone',
  caller: 'who is, who s, who is this, who s this, who is it, whose, owner name, scam, scammer, spam, spammer',
  fax: 'fax, fax number, telefax, facsimile',
  card: 'card, card number, credit card, debit card, creditcard, debitcard, card no, visa, mastercard, amex, american express, discover card, maestro, cardholder, charge my card, payment card, prepaid card, gift card',
  cvv: 'cvv, cvc, cvn, csc, security code, card security code, verification code, card verification',
  expiry:
    'expiry, expires, expiration, expiration date, expiry date, exp date, valid thru, valid until, valid through, good thru',
  bank: 'bank, bank account, banking, checking, checking account, savings account, wire transfer, direct deposit, deposit, beneficiary, payee, credit union, sort code, bsb, ifsc',
  iban: 'iban, international bank account number',
  swift: 'swift, swift code, bic, bic code, swift bic',
  account: 'account number, account no, acct, acct no, acct number, acc no, account, bank account number',
  routing: 'routing, routing number, aba, aba number, rtn, transit number, routing transit',
  id: 'id number, identity number, id card, identity card, national id, identification number, personal number, citizen id, government id, resident id',
  ssn: 'ssn, ssns, social security, social security number, social security no, social, soc sec, ss number, ss no',
  tax: 'tax id, tax number, tax identification, taxpayer, taxpayer id, tin, itin, vat, vat number, vat id, tax reference, tax file number',
  passport: 'passport, passport number, passport no, travel document',
  'driver-license':
    'driver license, drivers license, driver s license, driving licence, driving license, driver licence, license number, licence number, dl number, dl no, permit number',
  health:
    'medical record, medical record number, mrn, patient, patient id, patient number, health insurance, insurance id, member id, medicare, medicaid, nhs, nhs number, npi, dea, policy number, health card, prescription',
  birth: 'dob, date of birth, birth date, birthdate, birthday, born, born on, d o b',
  age: 'age, aged, years old, year old, yrs old, yo, y o',
  'known-people':
    'people, persons, celebrities, celebs, actors, actresses, singers, rappers, musicians, players, footballers, athletes, politicians, presidents, youtubers, models, idols, stars, famous birthdays',
  address:
    'address, home address, mailing address, street address, lives at, living at, resides at, residence, residing at, shipping address, billing address, ship to, delivered to, house of, apartment, apt, zip code',
  'own-address': 'my home address is, our address is, his address is, her address is',
  postal: 'zip, zip code, zipcode, postal code, postcode, post code',
  name: 'name, full name, first name, last name, surname, given name, family name, maiden name, middle name, signed, signature, attn, contact person, cardholder name',
  email: 'email, e mail, mail, email address, mailto, gmail, contact me at, write to',
  username:
    'username, user name, user id, userid, login, handle, screen name, nickname, account name, instagram, snapchat, telegram, discord, twitter, tiktok, skype',
  password: 'password, passwd, passcode, passphrase, pwd, pass word, pin, pin code, pin number, temporary password',
  secret:
    'secret, api key, apikey, access key, access token, auth token, bearer, client secret, private key, secret key, token, credentials, license key',
  vehicle:
    'vin, vin number, chassis, chassis number, license plate, licence plate, number plate, plate number, registration number, vehicle registration, reg no, vehicle identification',
  device:
    'imei, imei number, iccid, sim, sim card, device id, imsi, udid, android id, advertising id, idfa, gaid, mobile equipment',
  crypto:
    'bitcoin, btc, ethereum, eth, wallet, wallet address, crypto, crypto address, litecoin, monero, tron, solana, ripple, xrp, usdt, send to',
  ip: 'ip, ip address, ipv4, ipv6, host, server, client ip, remote addr, from ip',
  'person-search':
    'who is, who called, find, find person, people search, phone of, address of, contact info, contact information, background check, criminal record, arrest record, mugshot, mugshots, court record, court records, public records, obituary, linkedin, facebook profile, marriage records, divorce records, reverse phone, whereabouts, last known',
  kinship:
    'my mother, my father, my mom, my dad, my wife, my husband, my son, my daughter, my brother, my sister, my boss, my neighbor, my neighbour, my friend, my ex, my boyfriend, my girlfriend, my teacher, my doctor, my uncle, my aunt, my cousin, my roommate, my landlord, my coworker, mrs, mr, ms, dr',
  introduction: 'my name is, i am, i m, name is, this is, called, known as, signed, regards, sincerely, dear, hello, hi, attn',
  media:
    'movie, film, song, lyrics, album, actor, actress, singer, band, author, book, novel, biography, interview, episode, season, cast, soundtrack, trailer, concert, tour, net worth, quotes, speech, documentary, quotes by, directed by, starring, painting, poem, music video, official video, live performance',
  order:
    'order, order number, order no, order id, order code, invoice, invoice number, invoice no, booking, booking reference, booking number, reference number, reference no, ref, ref no, receipt, receipt number, ticket, ticket number, case number, case id, transaction id, transaction number, confirmation number, confirmation code, purchase order, po number, job number, request id',
  tracking:
    'tracking, tracking number, tracking id, track my, shipment, parcel, package, waybill, awb, airway bill, consignment, ups, usps, fedex, dhl, bill of lading, container number',
  isbn: 'isbn, issn, ean, upc, gtin, barcode, bar code, doi, pmid, oclc, asin, lccn, jan code, arxiv, isbn10, isbn13',
  product:
    'sku, part number, part no, part numbers, pn, serial number, serial no, serial, model, model number, model no, item number, item no, item code, product code, product number, product id, catalog number, catalogue number, article number, firmware, driver, toner, cartridge, tire, tyre, bearing, spare part, replacement, catalog, friend code, cve, dpci, brake pads, brake pad, brake disc, oil filter, air filter, fuel filter, spark plug, wiper blade, alternator',
  count:
    'views, view, likes, subscribers, followers, downloads, plays, streams, population, people, copies, users, members, votes, comments, results, words, characters, bytes, kilobytes, megabytes, gigabytes, digits, times, items, pieces, units sold, impressions, steps, square root, cube root, prime number',
  price:
    'price, cost, costs, usd, eur, gbp, dollars, dollar, euros, euro, pounds, rupees, yen, yuan, pesos, budget, salary, income, revenue, worth, million, billion, bucks, amount, total, balance, fee',
  score:
    'score, scores, won, lost, beat, final score, match result, innings, runs, wickets, points, goals, set, season, standings, odds, rating, ratio',
  version:
    'version, ver, release, build, patch, update, v, firmware, kernel, android, ios, windows, python, node, java, kb, hotfix, flash, adobe',
  time: 'time, timestamp, unix time, epoch, duration, length, minutes, seconds, hours, o clock, utc, gmt, am, pm, milliseconds, ms, timecode, time code',
  date: 'date, dated, year, years, century, since, circa, calendar, fiscal year, academic year, school year',
  measure:
    'mm, cm, km, kg, mg, ml, inch, inches, feet, meters, metres, miles, liters, litres, gallons, watts, volts, mah, ghz, mhz, hz, kw, hp, acres, sq ft, square feet, square miles, dimensions, resolution, px, pixels, fps, bitrate, calories, convert, converted, equals',
  video:
    'video, video id, watch, youtube, vimeo, tiktok, dailymotion, twitch, clip, playlist, channel, stream, vod, episode, bilibili, livestream, shorts, reel, post id, tweet, status id',
  law: 'section, statute, cfr, usc, u s c, rcw, wac, dfars, omb, omb no, article, regulation, regulations, public law, pub l, f 2d, f 3d, docket, iso, rfc, ieee, ansi, astm, din, nfpa, en standard, irs form, directive',
  flight: 'flight, flight number, airline, airlines, pnr, boarding pass, gate, terminal, train number, bus number',
});
